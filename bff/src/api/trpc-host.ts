import { notFound } from '@allforone/runtime/refusal';
import { inTrace } from '@allforone/runtime/trace';
import {
  type AnyTRPCRouter,
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  type TRPCError,
  transformTRPCResponse,
} from '@trpc/server';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorShape } from '../errors.ts';
import type { Context } from '../forward.ts';
import { type Asked, askedIn } from './asked.ts';

type Answer = { result: { data: unknown } } | { error: ErrorShape };

interface Options {
  router: AnyTRPCRouter;
  contextFor(request: FastifyRequest, reply: FastifyReply, asked: Asked): Promise<Context>;
  onError(error: TRPCError, path: string): void;
}

/**
 * tRPC's wire format from tRPC's public exports, at a third of what the official adapter costs: it makes no web
 * `Request` and needs neither streams nor subscriptions. JSON alone, and whatever is malformed is refused by name.
 */
export function trpcHost({ router, contextFor, onError }: Options): FastifyPluginAsync {
  const config = router._def._config;

  return async (api) => {
    acceptJsonAlone(api);
    api.setErrorHandler((error, _request, reply) => send(reply, [failure(error, '')], false));
    api.setNotFoundHandler((_request, reply) => send(reply, [failure(notFound('procedure'), '')], false));
    api.all('/', (_request, reply) => send(reply, [failure(notFound('procedure'), '')], false));
    api.route({ method: ['GET', 'POST'], url: '/*', exposeHeadRoute: false, handler: answer });
  };

  async function answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const asked = askedIn(request);
    const { traceparent } = request.headers;
    const work = () => answersTo(asked, contextFor(request, reply, asked));

    return send(reply, await inTrace(traceparent?.toString(), work), asked.isBatch);
  }

  function answersTo(asked: Asked, context: Promise<Context>): Promise<Answer[]> {
    const answers = asked.calls.map(async ({ path, input }, batchIndex): Promise<Answer> => {
      try {
        const ctx = await context;
        const call = { router, ctx, path, type: asked.type, batchIndex, signal: undefined };

        return { result: { data: await callTRPCProcedure({ ...call, getRawInput: async () => input }) } };
      } catch (error) {
        return failure(error, path);
      }
    });

    return Promise.all(answers);
  }

  function failure(cause: unknown, path: string): Answer {
    const error = getTRPCErrorFromUnknown(cause);
    onError(error, path);

    return {
      error: getTRPCErrorShape({ config, error, path, type: 'unknown', input: undefined, ctx: undefined }),
    };
  }

  function send(reply: FastifyReply, answers: Answer[], isBatch: boolean): FastifyReply {
    const [status = 200, ...others] = new Set(answers.map(statusOf));
    const [first] = answers;
    const body = JSON.stringify(transformTRPCResponse(config, (isBatch ? answers : first) as never));

    return reply
      .code(others.length ? 207 : status)
      .headers({ 'content-type': 'application/json', 'cache-control': 'no-store' })
      .send(body);
  }
}

const statusOf = (answer: Answer) => ('error' in answer ? answer.error.data.httpStatus : 200);

/** The official client sends no body at all for a mutation without input. */
function acceptJsonAlone(api: FastifyInstance): void {
  const parse = api.getDefaultJsonParser('error', 'error');

  api.removeAllContentTypeParsers();
  api.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else void parse(request, body as string, done);
  });
}
