import { createHmac } from 'node:crypto';
import { secretFor } from '@allforone/runtime/config';
import { Client } from 'pg';
import { grow } from '../growth/grow.ts';
import { onePage } from '../growth/sizes.ts';
import { arrive, type Person } from '../people/person.ts';
import { type Platform, startPlatform } from '../platform/platform.ts';

/** One organisation with one conversation that everyone is in, and everyone signed in. */
export interface Village {
  platform: Platform;
  /** Owns the organisation, and writes. */
  founder: Person;
  organizationId: string;
  conversationId: string;
  /** Each is what the browser of another member sends; the founder's is not among them. */
  cookies: string[];
  database: Client;
  stop(): Promise<void>;
}

/** Members are written into the database: a thousand sign-ups would only measure how passwords are hashed. */
export async function startVillage(members: number, settings: Record<string, string> = {}): Promise<Village> {
  const limits = { LIMIT_CALLS: '9999999/60', LIMIT_SOCKETS: '9999999/60', LIMIT_SECRETS: '9999999/60' };
  const platform = await startPlatform('one', { settings: { ...limits, ...settings } });
  const front = platform.fronts[0] ?? '';
  const databaseUrl = platform.environment.DATABASE_URL ?? '';
  const founder = await arrive(front, 'Fondatrice');
  const { id: accountId } = await founder.call<{ id: string }>('accounts.me', {});
  await grow(databaseUrl, { ...onePage, members: Math.ceil(members * 1.1) + 60 }, { accountId });
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const { rows } = await database.query(
    `select growth.id('organization', 1) as "organizationId", growth.id('conversation', 1) as "conversationId",
      array(
        select account_id from chat.member
        where conversation_id = growth.id('conversation', 1) and account_id <> $1 limit $2
      ) as "accountIds"`,
    [accountId, members],
  );
  const { organizationId, conversationId, accountIds } = rows[0];
  const cookies = accountIds.map((member: string) => cookieOf(platform, member));

  return {
    platform,
    founder,
    organizationId,
    conversationId,
    cookies,
    database,
    async stop() {
      await database.end();
      await platform.stop();
    },
  };
}

/** As `accounts` signs it: HS256 with the key that the installation derives for it. */
function cookieOf({ environment }: Platform, accountId: string): string {
  const header = encoded({ alg: 'HS256' });
  const claims = encoded({
    sid: accountId,
    sub: accountId,
    iss: 'allforone',
    exp: Math.floor(Date.now() / 1000) + 3600,
  });
  const secret = secretFor({ appSecret: environment.APP_SECRET ?? '' }, 'access-token');
  const signature = createHmac('sha256', secret).update(`${header}.${claims}`).digest('base64url');

  return `afo_access=${header}.${claims}.${signature}`;
}

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
