import type { Client } from '@allforone/runtime/context';
import type { Node } from '@allforone/runtime/node';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BudgetName } from '../limits/budgets.ts';
import type { Spend } from '../limits/limiter.ts';
import { payerOf } from '../limits/payer.ts';
import type { Identity, VerifyAccess } from './access-token.ts';
import { clientOf } from './client.ts';
import { type SessionCookies, tokensIn } from './cookies.ts';
import type { EndedSessions } from './ended-sessions.ts';
import type { GoOn } from './go-on.ts';
import { refuseForeign } from './same-origin.ts';

export interface Gate {
  node: Node;
  verifyAccess: VerifyAccess;
  ended: EndedSessions;
  spend: Spend;
  cookies: SessionCookies;
  goOn: GoOn;
}

/** Who asks, by the cookies of the request; the session goes on by itself. */
export interface Admitted {
  actor: Identity | null;
  client: Client;
}

/** Is the request ours, within its budget, and in whose name? @throws Refusal */
export async function admit(
  gate: Gate,
  request: FastifyRequest,
  reply: FastifyReply,
  { isChange, cost }: { isChange: boolean; cost: ReadonlyMap<BudgetName, number> },
): Promise<Admitted> {
  const { config } = gate.node;
  if (isChange) refuseForeign(request.headers, config.publicUrl);

  const client = clientOf(request.raw, config.trustedProxies);
  const tokens = tokensIn(request.headers.cookie);
  const identity = await gate.verifyAccess(tokens.access);
  const [hasEnded] = await Promise.all([
    identity !== null && gate.ended.has(identity.sessionId),
    gate.spend(payerOf(identity, client.ip), cost),
  ]);
  if (hasEnded) gate.cookies.end(reply);
  const actor = identity ? (hasEnded ? null : identity) : await gate.goOn(reply, tokens.refresh, client);

  return { actor, client };
}
