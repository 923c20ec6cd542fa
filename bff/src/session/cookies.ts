import type { Session } from '@allforone/contracts/accounts';
import { parseCookie, type SetCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply } from 'fastify';

const accessCookie = 'afo_access';
const refreshCookie = 'afo_refresh';

/** Where a session goes on by itself; nowhere else is the token of a month sent. */
const renewingPaths = ['/trpc', '/uploads', '/files'];

export interface Tokens {
  access?: string;
  refresh?: string;
}

export function tokensIn(cookieHeader: string | undefined): Tokens {
  if (!cookieHeader) return {};
  const cookies = parseCookie(cookieHeader);

  return { access: cookies[accessCookie], refresh: cookies[refreshCookie] };
}

/** The web never sees a token: both live in cookies that no script can read. */
export interface SessionCookies {
  begin(reply: FastifyReply, session: Session): void;
  end(reply: FastifyReply): void;
}

export function sessionCookies(publicUrl: string): SessionCookies {
  const common = { httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') } as const;
  const access = { ...common, name: accessCookie, path: '/' };
  const refreshes = renewingPaths.map((path) => ({ ...common, name: refreshCookie, path }));

  return {
    begin(reply, session) {
      const { accessToken, refreshToken } = session;
      put(reply, { ...access, value: accessToken, expires: new Date(session.accessExpiresAt) });
      const expires = new Date(session.refreshExpiresAt);
      for (const refresh of refreshes) put(reply, { ...refresh, value: refreshToken, expires });
    },
    end(reply) {
      put(reply, { ...access, value: '', maxAge: 0 });
      for (const refresh of refreshes) put(reply, { ...refresh, value: '', maxAge: 0 });
    },
  };
}

const put = (reply: FastifyReply, cookie: SetCookie) =>
  reply.header('set-cookie', stringifySetCookie(cookie));
