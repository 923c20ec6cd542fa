import type { ErrorCode } from '@allforone/contracts/errors';
import type { Permission } from '@allforone/contracts/permissions';

/** A declared "no": the code chooses the sentence, `data` tells what the sentence cannot. Never a secret in it. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly data: unknown;
  readonly keepsWrites: boolean;

  constructor(code: ErrorCode, data?: unknown, keepsWrites = false) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.data = data;
    this.keepsWrites = keepsWrites;
  }
}

export const refuse = (code: ErrorCode, data?: unknown) => new Refusal(code, data);
/** What the command wrote and published until here stays: a failed attempt counts, a stolen session ends. */
export const refuseAndKeep = (code: ErrorCode, data?: unknown) => new Refusal(code, data, true);
export const conflict = (code: ErrorCode) => new Refusal(code);
export const notFound = (what: string) => new Refusal('not_found', { what });
export const forbidden = (needs: Permission | 'service') => new Refusal('forbidden', { needs });

export const isRefusal = (error: unknown, code?: ErrorCode): error is Refusal =>
  error instanceof Refusal && (code === undefined || error.code === code);
