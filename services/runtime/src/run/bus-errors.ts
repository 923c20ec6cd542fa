import { type ErrorCode, statusOf } from '@allforone/contracts/errors';
import {
  ConnectionException,
  DeadlockException,
  LockWaitTimeoutException,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from '@mikro-orm/core';
import { Errors } from 'moleculer';
import { Refusal, refuse } from '../refusal.ts';
import { sqlStateOf } from '../unique.ts';

/** Between nodes only name, message, code, type and data of an error survive: a refusal travels in `data`. */
const refusalType = 'REFUSAL';

const unreachable = new Set([
  'SERVICE_NOT_FOUND',
  'SERVICE_NOT_AVAILABLE',
  'REQUEST_TIMEOUT',
  'REQUEST_REJECTED',
  'QUEUE_FULL',
  'GRACEFUL_STOP_TIMEOUT',
  'BROKER_DISCONNECTED',
  'NODE_DISCONNECTED',
]);

/**
 * What leaves a service: the refusal alone, without the stack of the process that made it. That another service is
 * missing is no fault of this one: its callers neither ask again, for it has asked again itself, nor avoid it.
 */
export function toBusError(refusal: Refusal, service: string): Error {
  const isOwn = missingIn(refusal) === service;
  const status = refusal.code === 'unavailable' && !isOwn ? 424 : statusOf(refusal.code);
  const Kind = status === 503 ? Errors.MoleculerRetryableError : Errors.MoleculerError;
  const error = new Kind(refusal.code, status, refusalType, { code: refusal.code, data: refusal.data });
  error.stack = '';

  return error;
}

/** The service whose absence is the cause, when that is known. */
const missingIn = ({ data }: Refusal): string | undefined =>
  (data as { service?: string } | undefined)?.service;

/** What a caller gets: the refusal again, or that the service could not be asked. */
export function fromBusError(error: unknown, service: string): Refusal {
  if (error instanceof Refusal) return error;
  const { type, data, message } = (error ?? {}) as { type?: string; data?: unknown; message?: string };

  if (type === refusalType) {
    const carried = data as { code: ErrorCode; data?: unknown };
    return refuse(carried.code, carried.data);
  }
  if (type && unreachable.has(type)) return refuse('unavailable', { service });
  if (message?.includes('MAX_PAYLOAD')) return refuse('too_large');

  return refuse('internal');
}

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
