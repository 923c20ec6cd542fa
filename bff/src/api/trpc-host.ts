import { notFound } from '@allforone/runtime/refusal';
import { inTrace } from '@allforone/runtime/trace';
import {
  type AnyTRPCRouter,
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  TRPCError,
} from '@trpc/server';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { type Context, forwardsOf, plainObject } from '../forward.ts';
import { type Asked, askedIn } from './asked.ts';
import { bodyOf, type Reply } from './body.ts';

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
  const forwards = forwardsOf(router);

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

  function answersTo(asked: Asked, context: Promise<Context>): Promise<Reply[]> {
    const replies = asked.calls.map(async ({ path, input }, batchIndex): Promise<Reply> => {
      try {
        return { result: { data: await answerTo(await context, asked.type, path, input, batchIndex) } };
      } catch (error) {
        return failure(error, path);
      }
    });

    return Promise.all(replies);
  }

  function answerTo(
    ctx: Context,
    type: Asked['type'],
    path: string,
    input: unknown,
    batchIndex: number,
  ): Promise<unknown> {
    const action = forwards.get(path);
    if (action && typeOf[action.kind] === type) return ctx.pass(action, checked(input) as never);

    const call = { router, ctx, path, type, batchIndex, signal: undefined };
    return callTRPCProcedure({ ...call, getRawInput: async () => input });
  }

  function failure(cause: unknown, path: string): Reply {
    const error = getTRPCErrorFromUnknown(cause);
    onError(error, path);

    return {
      error: getTRPCErrorShape({ config, error, path, type: 'unknown', input: undefined, ctx: undefined }),
    };
  }

  function send(reply: FastifyReply, replies: Reply[], isBatch: boolean): FastifyReply {
    const [status = 200, ...others] = new Set(replies.map(statusOf));

    return reply
      .code(others.length ? 207 : status)
      .headers({ 'content-type': 'application/json', 'cache-control': 'no-store' })
      .send(bodyOf(replies, isBatch));
  }
}

const typeOf = { query: 'query', command: 'mutation' } as const;

/** Refused as tRPC refuses input. */
function checked(input: unknown): object {
  try {
    return plainObject(input);
  } catch (cause) {
    throw new TRPCError({ code: 'BAD_REQUEST', cause });
  }
}

const statusOf = (reply: Reply) => ('error' in reply ? reply.error.data.httpStatus : 200);

/** The official client sends no body at all for a mutation without input. */
function acceptJsonAlone(api: FastifyInstance): void {
  const parse = api.getDefaultJsonParser('error', 'error');

  api.removeAllContentTypeParsers();
  api.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else void parse(request, body as string, done);
  });
}
