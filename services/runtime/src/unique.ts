import type { ErrorCode } from '@allforone/contracts/errors';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { conflict } from './refusal.ts';

/** Runs `write`; where a unique index stands in the way, refuses with the code that a person understands. */
export async function onUnique<Result>(write: () => Promise<Result>, code: ErrorCode): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException || sqlStateOf(error) === '23505')
      throw conflict(code);
    throw error;
  }
}

/** SQLSTATE of a database error, whichever layer wrapped it. */
export function sqlStateOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, cause } = error as { code?: unknown; cause?: unknown };

  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : sqlStateOf(cause);
}
