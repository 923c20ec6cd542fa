import { type ErrorCode, errors, sentenceOf } from '@allforone/contracts/errors';
import i18next from 'i18next';
import { missingSentence } from './words/who-is-missing.ts';

interface FieldProblem {
  path: string;
  problem: string;
}

/** What the BFF tells of a refusal; see `errorFormatter` there. */
interface RefusalData {
  code?: string;
  fields?: FieldProblem[];
  retryAfter?: number;
  /** Characters of the shortest password that would do. */
  shortest?: number;
  /** Whose absence is the cause. */
  service?: string;
}

/** `offline` stands for everything that never reached the server. */
export type FailureCode = ErrorCode | 'offline';

/** What would be refused anyway, known without asking. */
export class Refused extends Error {
  readonly data: RefusalData;

  constructor(code: ErrorCode) {
    super(code);
    this.data = { code };
  }
}

export function codeOf(error: unknown): FailureCode {
  const code = refusalOf(error)?.code;

  if (code && code in errors) return code as ErrorCode;

  return isUnanswered(error) ? 'offline' : 'internal';
}

/** True when nobody knows whether the server has acted: only the key of the first time may be sent again. */
export const isUncertain = (error: unknown): boolean => ['offline', 'unavailable'].includes(codeOf(error));

/** True when no answer came back at all. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof Error && error.name === 'TRPCClientError' && !refusalOf(error);
}

export const isSignedOut = (error: unknown): boolean =>
  ['unauthenticated', 'session_expired'].includes(codeOf(error));

/** The sentence for a person: what happened and what to do, never a code. */
export function sentenceFor(error: unknown): string {
  const code = codeOf(error);

  const { shortest, service } = refusalOf(error) ?? {};
  const language = i18next.resolvedLanguage === 'en' ? 'en' : 'fr';

  if (code === 'offline') return i18next.t('error.offline');
  if (code === 'password_too_short' && shortest) return i18next.t('password.too_short', { count: shortest });

  return (code === 'unavailable' && missingSentence(service, language)) || sentenceOf(code, language);
}

/** Sentences for the fields of a form, by name; what belongs to no field is left to `sentenceFor`. */
export function fieldErrorsOf(error: unknown): Record<string, string> {
  const fields = refusalOf(error)?.fields ?? [];

  return Object.fromEntries(fields.map(({ path, problem }) => [path, problemSentence(problem)]));
}

function problemSentence(problem: string): string {
  if (problem === 'too_small') return i18next.t('problem.too_small');
  if (problem === 'too_big') return i18next.t('problem.too_big');
  if (problem === 'invalid_format') return i18next.t('problem.invalid_format');

  return i18next.t('problem.other');
}

function refusalOf(error: unknown): RefusalData | undefined {
  return (error as { data?: RefusalData } | null)?.data ?? undefined;
}
