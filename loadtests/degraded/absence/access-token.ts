import { createHmac } from 'node:crypto';
import { type Config, secretFor } from '@allforone/runtime/config';
import type { Person } from '@allforone/runtime/testing';

/** The cookie of somebody signed in, as `accounts` would give it (HS256). */
export function cookieOf(config: Config, { accountId, sessionId }: Person): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { sub: accountId, sid: sessionId, iss: 'allforone', iat: now, exp: now + 600 };
  const signed = [{ alg: 'HS256' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = createHmac('sha256', secretFor(config, 'access-token'))
    .update(signed)
    .digest('base64url');

  return `afo_access=${signed}.${signature}`;
}
