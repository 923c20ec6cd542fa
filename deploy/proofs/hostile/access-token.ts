import { createHmac } from 'node:crypto';
import { type Config, secretFor } from '@allforone/runtime/config';
import type { Person } from '@allforone/runtime/testing';

/** What `accounts` would have given at log-in. */
export function accessTokenOf(
  config: Pick<Config, 'appSecret'>,
  { accountId, sessionId }: Pick<Person, 'accountId' | 'sessionId'>,
): string {
  const expiresAt = Math.floor(Date.now() / 1000) + 3600;
  const claims = { sub: accountId, sid: sessionId, iss: 'allforone', exp: expiresAt };
  const signed = [{ alg: 'HS256' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const signature = createHmac('sha256', secretFor(config, 'access-token')).update(signed.join('.'));

  return [...signed, signature.digest('base64url')].join('.');
}
