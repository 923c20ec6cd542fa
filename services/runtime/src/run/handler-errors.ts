import {
  ConnectionException,
  DeadlockException,
  LockWaitTimeoutException,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from '@mikro-orm/core';
import { Refusal, refuse } from '../refusal.ts';
import { sqlStateOf } from '../unique.ts';

/** What any error of a handler means to the caller; only refusals speak for themselves. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof UniqueConstraintViolationException) return refuse('changed_meanwhile');
  if (error instanceof OptimisticLockError) return refuse('changed_meanwhile');
  if (error instanceof DeadlockException || error instanceof LockWaitTimeoutException)
    return refuse('unavailable');

  const state = sqlStateOf(error);
  // Class 08 is the loss of a connection, but for this one: a text with a NUL, which PostgreSQL cannot read.
  if (state === '08P01') return refuse('invalid_input', { fields: [] });
  if (error instanceof ConnectionException || isConnectionLoss(error)) return refuse('unavailable');
  if (state === '23505' || state === '40001') return refuse('changed_meanwhile');
  if (state?.startsWith('22')) return refuse('invalid_input', { fields: [] });

  return refuse('internal');
}

/** Classes of PostgreSQL's states: no connection, no permission to connect, no room, taken away, too late. */
const lostSqlStates = /^(08|28|53|57|58|3D|25006|25P03|40P01|55P03)/;
const lostCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);
const lostMessages =
  /connection terminated|timeout exceeded when trying to connect|not queryable|client has encountered|read timeout/i;

function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: string };
  if (code && (lostCodes.has(code) || lostSqlStates.test(code))) return true;
  if (lostMessages.test(error.message)) return true;

  return error.cause instanceof Error && isConnectionLoss(error.cause);
}
