import type { CallMeta } from '@allforone/runtime/context';
import type { Node } from '@allforone/runtime/node';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../forward.ts';
import { costOf } from '../limits/budgets.ts';
import type { Spend } from '../limits/limiter.ts';
import { payerOf } from '../limits/payer.ts';
import type { VerifyAccess } from '../session/access-token.ts';
import { clientOf } from '../session/client.ts';
import { type SessionCookies, tokensIn } from '../session/cookies.ts';
import type { EndedSessions } from '../session/ended-sessions.ts';
import type { GoOn } from '../session/go-on.ts';
import { refuseForeign } from '../session/same-origin.ts';
import type { Asked } from './asked.ts';
import { idempotencyKeyIn } from './idempotency-key.ts';

export interface Gate {
  node: Node;
  verifyAccess: VerifyAccess;
  ended: EndedSessions;
  spend: Spend;
  cookies: SessionCookies;
  goOn: GoOn;
}

/** From a request to what its procedures may do: is it ours, within its budget, and in whose name. @throws Refusal */
export async function requestContext(
  gate: Gate,
  request: FastifyRequest,
  reply: FastifyReply,
  asked: Asked,
): Promise<Context> {
  const { config } = gate.node;
  if (asked.type === 'mutation') refuseForeign(request.headers, config.publicUrl);

  const client = clientOf(request.raw, config.trustedProxies);
  const meta: Omit<CallMeta, 'actor'> = {
    client,
    caller: 'bff',
    idempotencyKey: idempotencyKeyIn(request.headers, asked),
  };
  const tokens = tokensIn(request.headers.cookie);
  const identity = await gate.verifyAccess(tokens.access);
  const cost = costOf(asked.calls.map(({ path }) => path));
  const [hasEnded] = await Promise.all([
    identity !== null && gate.ended.has(identity.sessionId),
    gate.spend(payerOf(identity, client.ip), cost),
  ]);
  if (hasEnded) gate.cookies.end(reply);

  const actor = identity ? (hasEnded ? null : identity) : await gate.goOn(reply, tokens.refresh, client);

  return {
    call: (action, input) => gate.node.call(action, input, { ...meta, actor }),
    session: {
      begin: (session) => gate.cookies.begin(reply, session),
      end: () => gate.cookies.end(reply),
    },
  };
}
