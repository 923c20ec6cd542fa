import type { Account as ShownAccount, Session as ShownSession } from '@allforone/contracts/accounts';
import { type Config, secretFor } from '@allforone/runtime/config';
import type { SystemCtx } from '@allforone/runtime/context';
import { signAccessToken } from './adapters/access-token.ts';
import { signToken } from './adapters/signed-token.ts';
import type { Account, Profile } from './entities/account.ts';
import type { Session } from './entities/session.ts';

type Shown = 'id' | 'email' | 'emailVerifiedAt' | 'hasTwoFactor' | 'photoId' | keyof Profile;

export const toAccount = (account: Pick<Account, Shown>): ShownAccount => ({
  id: account.id,
  email: account.email,
  emailVerified: account.emailVerifiedAt != null,
  twoFactor: account.hasTwoFactor,
  photoId: account.photoId ?? null,
  name: account.name,
  locale: account.locale,
  timeZone: account.timeZone,
  phone: account.phone ?? null,
  fieldOfStudy: account.fieldOfStudy ?? null,
  level: account.level ?? null,
});

/** With tokens made for it now: they exist nowhere else. */
export async function toSession(ctx: SystemCtx, session: Session): Promise<ShownSession> {
  const access = await signAccessToken(ctx.config, session, ctx.now);

  return {
    sessionId: session.id,
    accountId: session.accountId,
    accessToken: access.token,
    accessExpiresAt: access.expiresAt.toISOString(),
    refreshToken: signToken(secretFor(ctx.config, 'refresh-token'), session.id, session.generation),
    refreshExpiresAt: session.expiresAt.toISOString(),
  };
}

/** Says, for five minutes, that the password was right: the code is still to come. */
export const toChallenge = (ctx: SystemCtx, account: Account): string =>
  signToken(secretFor(ctx.config, 'log-in-challenge'), account.id, ctx.now.getTime());

export const toMailToken = (config: Config, requestId: string): string =>
  signToken(secretFor(config, 'mail-token'), requestId);

export const toProfileChange = (account: Account) => ({
  accountId: account.id,
  name: account.name,
  photoId: account.photoId ?? null,
  locale: account.locale,
});
