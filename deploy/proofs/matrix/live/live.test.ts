import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { actions, events, pathOf } from '../../cast/contracts.ts';
import { type PersonName, personNames } from '../../cast/people.ts';
import { exampleOf } from '../../examples/examples.ts';
import { cellsOf } from '../cells.ts';
import { behindTheFront, expectations } from '../expectations/expectations.ts';
import { type SignedInCast, signInCast } from '../stage.ts';
import { standingIn } from '../standing.ts';
import { judge, type Told } from './judge.ts';
import { type Listener, listen, trespass } from './listener.ts';
import { playEachCommand } from './play-all.ts';

let stage: SignedInCast;
const listeners = {} as Record<PersonName, Listener>;

beforeAll(async () => {
  stage = await signInCast();
  for (const who of personNames) {
    listeners[who] = await listen(stage.front.address, who, stage.cookies[who]);
  }
}, 120_000);
afterAll(async () => {
  for (const { close } of Object.values(listeners)) close();
  await stage.stop();
});

const liveEvents = events.filter(({ audience }) => audience !== null);
const heard = () => Object.values(listeners).flatMap((listener) => listener.heard);
const toldSince = (before: readonly number[]): Told[] =>
  liveEvents.flatMap((event, index) =>
    stage.world
      .published(event)
      .slice(before[index])
      .map((payload) => ({ event, payload })),
  );

test('nobody without a session gets a socket', async () => {
  const refused = (cookie: string) => listen(stage.front.address, 'anonymous', cookie);

  await expect(refused('')).rejects.toThrow('unauthenticated');
  await expect(refused('afo_access=e30.e30.e30')).rejects.toThrow('unauthenticated');
});

test('every live event is caused, and each is heard by those it is for and by nobody else', async () => {
  const { world, cast } = stage;
  await world.settled();
  const before = liveEvents.map((event) => world.published(event).length);
  const { places } = cast;
  const rooms = Object.values(places).flatMap(({ conversationId, organizationId, extra }) => [
    `conversationId:${conversationId}`,
    `organizationId:${organizationId}`,
    `accountId:${extra.accountId}`,
  ]);
  const conversationIds = Object.values(places).map(({ conversationId }) => conversationId);
  for (const listener of Object.values(listeners)) trespass(listener, rooms, conversationIds);

  const cells = cellsOf(
    actions.filter((action) => !behindTheFront.includes(pathOf(action))),
    expectations,
  );
  expect(await playEachCommand({ ...stage, exampleOf }, cells)).toEqual([]);
  await world.settled();

  const caused = new Set(toldSince(before).map(({ event }) => pathOf(event)));
  expect(liveEvents.map(pathOf).filter((path) => !caused.has(path))).toEqual([]);
  await vi.waitFor(() => expect(judge(cast, toldSince(before), heard())).toEqual([]), 15_000);
}, 600_000);

test('only people of the conversation see somebody typing there', () => {
  const typed = heard().filter(({ event }) => event === 'chat.typing');
  const { places, people } = stage.cast;
  for (const { who, payload } of typed) {
    const { conversationId, accountId } = payload as { conversationId: string; accountId: string };
    const place = Object.values(places).find((one) => one.conversationId === conversationId);
    const typist = personNames.find((name) => people[name].accountId === accountId);
    for (const name of [who, typist as PersonName]) {
      expect(standingIn(name, place?.name ?? 'private')).toMatchObject({ isInConversation: true });
    }
  }

  expect(typed.length).toBeGreaterThan(0);
});

test('only people of the same organisation see who is there', async () => {
  const { people } = stage.cast;
  const accountIds = personNames.map((who) => people[who].accountId);
  const isInB = (accountId: string) => accountId === people.foreigner.accountId;
  for (const who of personNames) {
    const { online } = await listeners[who].socket.emitWithAck('presence.watch', { accountIds });
    const strangers = (online as string[]).filter((id) => isInB(id) !== isInB(people[who].accountId));
    expect(strangers, who).toEqual([]);
  }

  const { online } = await listeners.removed.socket.emitWithAck('presence.watch', { accountIds });
  expect(online).toEqual([]);

  const comings = heard().filter(({ event }) => event === 'presence.changed');
  for (const { who, payload } of comings) {
    expect(isInB((payload as { accountId: string }).accountId), who).toBe(who === 'foreigner');
    expect(who).not.toBe('removed');
  }
});

test('a message that reaches a stranger is found', () => {
  const { cast } = stage;
  const { private: secret } = cast.places;
  const event = liveEvents.find((one) => pathOf(one) === 'chat.messageSent') as (typeof liveEvents)[number];
  const payload = { conversationId: secret.conversationId, message: { text: secret.markers.conversation } };
  const everyone = personNames.map((who) => ({ who, event: 'chat.messageSent', payload }));
  const failures = judge(cast, [{ event, payload }], everyone);

  expect(failures.join('\n')).toContain('peer heard chat.messageSent');
  expect(failures.join('\n')).toContain('owner learned of the conversation of private');
  expect(failures.join('\n')).not.toContain('lead heard');
});
