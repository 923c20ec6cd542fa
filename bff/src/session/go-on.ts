import type { Client } from '@allforone/runtime/context';
import type { FastifyReply } from 'fastify';
import type { Identity } from './access-token.ts';
import type { SessionCookies } from './cookies.ts';
import type { EndedSessions } from './ended-sessions.ts';
import type { Refresh } from './refresh.ts';

/** @returns who goes on, with new cookies; null when nobody is signed in any more. */
export type GoOn = (
  reply: FastifyReply,
  refreshToken: string | undefined,
  client: Client,
) => Promise<Identity | null>;

/** When the access token has expired, the session goes on by itself: the web never notices. */
export function createGoOn(refresh: Refresh, ended: EndedSessions, cookies: SessionCookies): GoOn {
  return async (reply, refreshToken, client) => {
    if (!refreshToken) return null;

    const session = await refresh(refreshToken, client);
    if (!session || (await ended.has(session.sessionId))) {
      cookies.end(reply);
      return null;
    }
    cookies.begin(reply, session);

    return { accountId: session.accountId, sessionId: session.sessionId };
  };
}
