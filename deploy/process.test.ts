import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AppRouter } from '@allforone/bff/router';
import { openTestDatabase, type TestDatabase } from '@allforone/runtime/testing/test-database';
import { createTRPCClient, httpLink } from '@trpc/client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startProcess } from './process.ts';

const parts = ['accounts,organizations', 'chat', 'notifications,audit', 'bff', 'bff'];
const oneOfEach = [
  'accounts.me',
  'organizations.mine',
  'chat.unread',
  'notifications.unreadCount',
  'audit.search',
];
const processes: ChildProcess[] = [];
const fronts: string[] = [];
const namespace = `t${Date.now().toString(36)}many`;
let database: TestDatabase;

const environment = (services: string, port: number) => ({
  ...process.env,
  DATABASE_URL: database.url,
  NAMESPACE: namespace,
  APP_SECRET: 'one secret for all processes of this test',
  LOG_LEVEL: 'fatal',
  LIMIT_SECRETS: '1000/60',
  SERVICES: services,
  PORT: String(port),
});

beforeAll(async () => {
  database = await openTestDatabase(namespace);
  for (const services of parts) {
    const port = await freePort();
    const env = environment(services, port);
    processes.push(
      spawn(process.execPath, ['deploy/main.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] }),
    );
    if (services === 'bff') fronts.push(`http://127.0.0.1:${port}`);
  }
  for (const front of fronts) {
    for (const path of oneOfEach) {
      await vi.waitUntil(() => knowsNobody(front, path), { timeout: 40_000, interval: 200 });
    }
  }
}, 60_000);

afterAll(async () => {
  for (const child of processes) child.kill('SIGTERM');
  const codes = await Promise.all(
    processes.map((child) => child.exitCode ?? once(child, 'exit').then(([code]) => code)),
  );
  await database.drop();
  expect(codes).toEqual(parts.map(() => 0));
}, 40_000);

test('five processes are one platform, whichever front is asked', async () => {
  const awa = await signUp('Awa');
  const bruno = await signUp('Bruno');
  const created = { template: 'company' as const, name: 'Plusieurs', language: 'fr' as const };
  const { id: organizationId } = await awa.organizations.create.mutate(created);
  const { token } = await awa.organizations.createInvitationLink.mutate({ organizationId });
  await bruno.organizations.acceptInvitation.mutate({ token });

  const general = async () => (await bruno.chat.conversations.query({ organizationId })).items[0];
  await expect.poll(general, { timeout: 10_000 }).toBeDefined();
  const conversationId = (await general())?.id ?? '';
  await awa.chat.send.mutate({ conversationId, text: 'Bonjour Bruno' });

  const { messages } = await bruno.chat.history.query({ conversationId });
  expect(messages.map(({ text }) => text)).toEqual(['Bonjour Bruno']);
  const entries = async () =>
    (await awa.audit.search.query({ organizationId })).items.map(({ action }) => action);
  await expect.poll(entries, { timeout: 10_000 }).toContain('organizations.acceptInvitation');
});

test('a process refuses a part that does not exist', async () => {
  await expect(startProcess(environment('chat,gardening', 0))).rejects.toThrow('gardening');
});

/** A client as a browser is one: cookies kept, each request to the next front. */
async function signUp(name: string) {
  const jar = new Map<string, string>();
  let turn = 0;
  const fetchByTurns: typeof fetch = async (url, options) => {
    const path = String(url).slice('http://front'.length);
    const headers = {
      ...options?.headers,
      'x-allforone': '1',
      cookie: [...jar].map((pair) => pair.join('=')).join('; '),
    };
    const answer = await fetch(`${fronts[turn++ % fronts.length]}${path}`, {
      ...options,
      headers,
    } as RequestInit);
    for (const cookie of answer.headers.getSetCookie()) {
      const [key = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
      jar.set(key, value);
    }
    return answer;
  };
  const client = createTRPCClient<AppRouter>({
    links: [httpLink({ url: 'http://front/trpc', fetch: fetchByTurns })],
  });
  const email = `${name.toLowerCase()}@example.org`;
  await client.accounts.signUp.mutate({ email, password: 'quatre sapins bleus', name, locale: 'fr' });

  return client;
}

/** The service itself refuses who is not signed in; one that does not run yet is unavailable. */
const knowsNobody = (front: string, path: string) =>
  fetch(`${front}/trpc/${path}?input={}`).then(
    ({ status }) => status === 401,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();

  return port;
}
