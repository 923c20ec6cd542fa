import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../forward.ts';
import { costOf } from '../limits/budgets.ts';
import { admit, type Gate } from '../session/admit.ts';
import type { Asked } from './asked.ts';
import { idempotencyKeyIn } from './idempotency-key.ts';

/** From a request to what its procedures may do. @throws Refusal */
export async function requestContext(
  gate: Gate,
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Asked,
): Promise<Context> {
  const idempotencyKey = idempotencyKeyIn(request.headers, asked);
  const cost = costOf(asked.calls.map(({ path }) => path));
  const admitted = await admit(gate, request, reply, { isChange: asked.type === 'mutation', cost });
  const meta = { ...admitted, caller: 'bff', idempotencyKey };

  return {
    call: (action, input) => gate.node.call(action, input, meta),
    pass: (action, input) => gate.node.pass(action, input, meta),
    session: {
      begin: (session) => gate.cookies.begin(reply, session),
      end: () => gate.cookies.end(reply),
    },
  };
}
