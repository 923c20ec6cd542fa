import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import type { Platform } from '../../platform/platform.ts';
import type { Trouble } from './trouble.ts';

/** PostgreSQL is not there, does not let anybody in, or takes its time. */
export const databaseTroubles: readonly Trouble[] = [
  {
    name: 'database killed',
    isFelt: true,
    begin: ({ servers }) => servers.postgres.kill('SIGKILL'),
    end: ({ servers }) => servers.postgres.start(),
  },
  {
    name: 'database paused',
    isFelt: true,
    begin: ({ servers }) => servers.postgres.kill('SIGSTOP'),
    end: ({ servers }) => servers.postgres.kill('SIGCONT'),
  },
  slowDatabase(),
  lockedTables(),
  {
    // The state is the one of max_connections, 53300; only an administrator still gets in.
    name: 'no connection left',
    isFelt: true,
    begin: async (platform) =>
      void (await asAdmin(platform, `alter database allforone connection limit 0; ${cutServices}`)),
    end: async (platform) => void (await asAdmin(platform, 'alter database allforone connection limit -1')),
  },
  changedPasswords(),
];

const services = `rolcanlogin and not rolsuper and rolname like 'allforone\\_%'`;
const cutServices = `select pg_terminate_backend(pid) from pg_stat_activity
  where usename in (select rolname from pg_roles where ${services})`;

async function asAdmin<Row>({ environment }: Platform, sql: string): Promise<Row[]> {
  const admin = new Client({ connectionString: environment.DATABASE_URL ?? '' });
  await admin.connect();
  const answer = await admin.query(sql).finally(() => admin.end());

  return [answer].flat().at(-1)?.rows as Row[];
}

/** It works a twentieth of the time: each answer takes about half a second. */
function slowDatabase(): Trouble {
  let isSlow = false;
  let underWay: Promise<void>;

  return {
    name: 'database slow',
    isFelt: false,
    async begin({ servers }) {
      isSlow = true;
      underWay = (async () => {
        while (isSlow) {
          await servers.postgres.kill('SIGSTOP');
          await setTimeout(300);
          await servers.postgres.kill('SIGCONT');
          await setTimeout(20);
        }
      })();
    },
    async end() {
      isSlow = false;
      await underWay;
    },
  };
}

/** As by a migration or a forgotten console: every table of every service is held by somebody else. */
function lockedTables(): Trouble {
  let holder: Client;

  return {
    name: 'every table locked',
    isFelt: true,
    async begin(platform) {
      const tables = await asAdmin<{ name: string }>(
        platform,
        `select format('%I.%I', schemaname, tablename) as name from pg_tables
         where tableowner in (select rolname from pg_roles where ${services})`,
      );
      holder = new Client({ connectionString: platform.environment.DATABASE_URL ?? '' });
      await holder.connect();
      await holder.query('begin');
      for (const { name } of tables) await holder.query(`lock table ${name} in access exclusive mode`);
    },
    end: async () => {
      await holder.query('rollback');
      await holder.end();
    },
  };
}

function changedPasswords(): Trouble {
  let before: { rolname: string; rolpassword: string }[] = [];

  return {
    name: 'passwords changed',
    isFelt: true,
    async begin(platform) {
      before = await asAdmin(platform, `select rolname, rolpassword from pg_authid where ${services}`);
      await set(platform, () => 'not the one it was');
      await asAdmin(platform, cutServices);
    },
    end: (platform) => set(platform, (kept) => kept),
  };

  async function set(platform: Platform, to: (kept: string) => string): Promise<void> {
    for (const { rolname, rolpassword } of before)
      await asAdmin(platform, `alter role "${rolname}" password '${to(rolpassword)}'`);
  }
}
