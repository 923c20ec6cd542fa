import { accounts } from '@allforone/contracts/accounts';
import { audit } from '@allforone/contracts/audit';
import { chat } from '@allforone/contracts/chat';
import { files } from '@allforone/contracts/files';
import { links } from '@allforone/contracts/links';
import { notifications } from '@allforone/contracts/notifications';
import { objectives } from '@allforone/contracts/objectives';
import { organizations } from '@allforone/contracts/organizations';
import { projects } from '@allforone/contracts/projects';
import { tasks } from '@allforone/contracts/tasks';
import type { createTRPCClient } from '@trpc/client';
import { expect, expectTypeOf, test } from 'vitest';
import { read } from './forward.ts';
import { type AppRouter, appRouter, serviceNames } from './router.ts';

const contracts = {
  ...{ accounts, organizations, chat, files, projects, tasks, objectives, links },
  ...{ notifications, audit },
};
/** Asked for by addresses of their own, such as `/uploads`; a session is refreshed by itself. */
const elsewhere = [
  'accounts.refresh: mutation',
  'files.beginUpload: mutation',
  'files.completeUpload: mutation',
  'files.content: query',
  'files.noteDownload: mutation',
  'files.contentByTicket: query',
  'files.contentByLink: mutation',
];
/** Reads that the front makes of several. */
const composedReads = ['search.everything: query'];
type Web = ReturnType<typeof createTRPCClient<AppRouter>>;

test('offers every action of the contracts but those for services, and nothing else', () => {
  const promised = Object.values(contracts)
    .flatMap((contract) => Object.values(contract))
    .filter((member) => member.kind !== 'event' && member.allow !== 'service')
    .map((action) => `${action.service}.${action.name}: ${action.kind === 'query' ? 'query' : 'mutation'}`);
  const served = Object.entries(appRouter._def.procedures).map(
    ([path, procedure]) => `${path}: ${(procedure as unknown as { _def: { type: string } })._def.type}`,
  );

  const offered = [...promised.filter((path) => !elsewhere.includes(path)), ...composedReads];
  expect(served.sort()).toEqual(offered.sort());
});

test('knows by name every service that there is, and no other', () => {
  expect(serviceNames.toSorted()).toEqual(Object.keys(contracts).toSorted());
});

test('refuses at start to offer an action that is for services', () => {
  expect(() => read(chat.conversationIds)).toThrow('for services only');
});

test('gives the web the exact types of the contracts, and no token', () => {
  type LoggedIn = Awaited<ReturnType<Web['accounts']['logIn']['mutate']>>;
  type Sent = Parameters<Web['chat']['send']['mutate']>[0];

  expectTypeOf<LoggedIn>().toEqualTypeOf<{ step: 'in' } | { step: 'code'; challenge: string }>();
  expectTypeOf<Sent['text']>().toEqualTypeOf<string>();
  expectTypeOf<undefined>().toExtend<Parameters<Web['accounts']['me']['query']>[0]>();
});
