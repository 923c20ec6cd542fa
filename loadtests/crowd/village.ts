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
  /** The others; the founder is not among them. */
  villagers: Villager[];
  database: Client;
  stop(): Promise<void>;
}

export interface Villager {
  /** What their browser sends. */
  cookie: string;
  /** One that a dozen people are in, for who is in one. */
  conversationId: string | null;
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
  const { organizationId, conversationId } = (await database.query(place)).rows[0];
  const { rows } = await database.query(others, [conversationId, accountId, members]);
  const villagers = rows.map((other) => ({ ...other, cookie: cookieOf(platform, other.accountId) }));

  return {
    platform,
    founder,
    organizationId,
    conversationId,
    villagers,
    database,
    async stop() {
      await database.end();
      await platform.stop();
    },
  };
}

const place = `
  select growth.id('organization', 1) as "organizationId", growth.id('conversation', 1) as "conversationId"`;

const others = `
  select account_id as "accountId", (
    select conversation_id from chat.member as elsewhere
    where elsewhere.account_id = member.account_id and elsewhere.conversation_id <> $1 limit 1
  ) as "conversationId"
  from chat.member join organizations.membership using (organization_id, account_id)
  where conversation_id = $1 and account_id <> $2 and role_key = 'member' limit $3`;

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
