import { sentenceOf, statusOf } from '@allforone/contracts/errors';
import { describeError } from '@allforone/runtime/log';
import type { Node } from '@allforone/runtime/node';
import { getTRPCErrorFromUnknown } from '@trpc/server';
import type { FastifyInstance } from 'fastify';
import { codeOf } from '../errors.ts';
import { localeOf } from '../session/client.ts';

/** Outside of `/trpc` a refusal is one sentence of text. */
export function answerErrorsPlainly(app: FastifyInstance, log: Node['log']): void {
  app.setErrorHandler((error, request, reply) => {
    const code = codeOf(getTRPCErrorFromUnknown(error));
    if (code === 'internal') {
      log.error({ ...describeError(error), route: request.routeOptions.url }, 'A page failed.');
    }

    return reply
      .code(statusOf(code))
      .headers({ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
      .send(sentenceOf(code, localeOf(request.headers['accept-language'])));
  });
}
