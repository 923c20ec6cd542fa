import { statusOf } from '@allforone/contracts/errors';
import { describeError } from '@allforone/runtime/log';
import type { Node } from '@allforone/runtime/node';
import { isRefusal } from '@allforone/runtime/refusal';
import { getTRPCErrorFromUnknown } from '@trpc/server';
import type { FastifyInstance } from 'fastify';
import { codeOf } from '../errors.ts';

/** A program reads it: `{ code }`, and where the refusal tells more, that too. */
export function refuseByCode(api: FastifyInstance, log: Node['log']): void {
  api.setErrorHandler((error, request, reply) => {
    const told = codeOf(getTRPCErrorFromUnknown(error));
    // A store that fails may be back in a moment, and what arrived is kept.
    const code = told === 'internal' ? 'unavailable' : told;
    if (code !== told) {
      log.error({ ...describeError(error), route: request.routeOptions.url }, 'An upload failed.');
    }
    const { fields, retryAfter } = ((isRefusal(error) && error.data) || {}) as {
      fields?: unknown;
      retryAfter?: number;
    };
    if (retryAfter) reply.header('retry-after', retryAfter);

    return reply
      .code(statusOf(code))
      .headers({ 'content-type': 'application/json', 'cache-control': 'no-store' })
      .send(JSON.stringify({ code, fields }));
  });
  api.setNotFoundHandler((_request, reply) =>
    reply.code(404).type('application/json').send('{"code":"not_found"}'),
  );
}
