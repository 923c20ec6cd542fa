import { type ErrorCode, statusOf } from '@allforone/contracts/errors';
import { Refusal } from '@allforone/runtime/refusal';
import type { TRPCDefaultErrorShape, TRPCError } from '@trpc/server';

/** What the web learns of a refusal: never a stack, never a path of ours. */
export interface ErrorShape {
  message: ErrorCode;
  /** JSON-RPC's number, as tRPC's clients expect it. */
  code: TRPCDefaultErrorShape['code'];
  data: {
    code: ErrorCode;
    httpStatus: number;
    fields?: { path: string; problem: string }[];
    /** Seconds to wait before trying again. */
    retryAfter?: number;
    /** Characters of the shortest password that would do. */
    shortest?: number;
    /** Whose absence is the cause. */
    service?: string;
  };
}

type Told = Pick<ErrorShape['data'], 'fields' | 'retryAfter' | 'shortest' | 'service'>;

export function toErrorShape(shape: TRPCDefaultErrorShape, error: TRPCError): ErrorShape {
  const code = codeOf(error);
  const { fields, retryAfter, shortest, service } = ((error.cause instanceof Refusal && error.cause.data) ||
    {}) as Told;
  const told = {
    ...(fields && { fields }),
    ...(retryAfter && { retryAfter }),
    ...(shortest && { shortest }),
    ...(service && { service }),
  };

  return { message: code, code: shape.code, data: { code, httpStatus: statusOf(code), ...told } };
}

/** Whatever is no refusal was refused by tRPC, by Fastify, or is a fault of ours. */
export function codeOf({ code, cause }: TRPCError): ErrorCode {
  if (cause instanceof Refusal) return cause.code;
  if (code === 'NOT_FOUND') return 'not_found';

  const { statusCode = 500 } = (cause ?? {}) as { statusCode?: number };
  if (statusCode === 413) return 'too_large';

  return statusCode >= 400 && statusCode < 500 ? 'invalid_input' : 'internal';
}
