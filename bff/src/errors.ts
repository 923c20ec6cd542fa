import type { ErrorCode } from '@allforone/contracts/errors';
import { errors, statusOf } from '@allforone/contracts/errors';
import { Refusal } from '@allforone/runtime/refusal';
import type { TRPCDefaultErrorShape, TRPCError } from '@trpc/server';

/** What the web learns of a refusal: never a stack, never a path of ours. */
export interface ErrorShape extends Pick<TRPCDefaultErrorShape, 'code'> {
  message: ErrorCode;
  data: {
    code: ErrorCode;
    httpStatus: number;
    fields?: { path: string; problem: string }[];
    /** Seconds to wait before trying again. */
    retryAfter?: number;
  };
}

/** Details of a refusal that may leave the house. */
interface Details {
  fields?: { path: string; problem: string }[];
  retryAfter?: number;
}

export function toErrorShape(shape: TRPCDefaultErrorShape, error: TRPCError): ErrorShape {
  const refusal = error.cause instanceof Refusal ? error.cause : null;
  const code = refusal && refusal.code in errors ? refusal.code : codeOf(error);
  const { fields, retryAfter } = (refusal?.data ?? {}) as Details;

  return {
    message: code,
    code: shape.code,
    data: {
      code,
      httpStatus: statusOf(code),
      ...(fields && { fields }),
      ...(retryAfter && { retryAfter }),
    },
  };
}

/** True for what the caller could not have prevented, and an operator should read. */
export const isOurFault = (error: TRPCError): boolean =>
  error.cause instanceof Refusal ? error.cause.code === 'internal' : codeOf(error) === 'internal';

function codeOf(error: TRPCError): ErrorCode {
  switch (error.code) {
    case 'NOT_FOUND':
      return 'not_found';
    case 'PARSE_ERROR':
    case 'BAD_REQUEST':
    case 'METHOD_NOT_SUPPORTED':
    case 'UNSUPPORTED_MEDIA_TYPE':
      return 'invalid_input';
    case 'PAYLOAD_TOO_LARGE':
      return 'too_large';
    default:
      return 'internal';
  }
}
