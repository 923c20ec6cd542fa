import { type Config, secretFor } from '@allforone/runtime/config';
import { SignJWT } from 'jose';

const validFor = 10 * 60;

/** A JWT that everyone with the installation's secret can check without asking anyone. */
export async function signAccessToken(
  config: Config,
  session: { id: string; accountId: string },
  now: Date,
): Promise<{ token: string; expiresAt: Date }> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  const expiresAt = issuedAt + validFor;
  const token = await new SignJWT({ sid: session.id })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('allforone')
    .setSubject(session.accountId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(secretFor(config, 'access-token'));

  return { token, expiresAt: new Date(expiresAt * 1000) };
}
