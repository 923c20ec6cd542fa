import { type ErrorCode, statusOf } from '@allforone/contracts/errors';
import { Errors } from 'moleculer';
import { Refusal, refuse } from '../refusal.ts';

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
