import { onEachStore, type StoredWorld } from '@allforone/audit/test/each-store';
import { chat } from '@allforone/contracts/chat';
import { notifications } from '@allforone/contracts/notifications';
import { organizations } from '@allforone/contracts/organizations';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import {
  buildCast,
  buildGroupConversation,
  type Cast,
  listed,
  newestOf,
  send,
  startNeighbourhood,
} from '../../test/factories.ts';

onEachStore((store) => {
  let world: StoredWorld;
  let cast: Cast;
  let conversationId: string;

  beforeAll(async () => {
    world = await startNeighbourhood(store);
    cast = await buildCast(world);
  });
  afterAll(() => world.stop());
  beforeEach(async () => {
    conversationId = await buildGroupConversation(world, cast);
  });

  const heardIn = async (person: Cast['ada']) =>
    (await listed(world, person)).filter(({ path }) => path.endsWith(conversationId));

  it('quotes a conversation no longer to who is in it no more', async () => {
    const { ada, bob } = cast;
    await send(world, conversationId, 'Entre nous', ada);
    await newestOf(world, bob, { facts: { excerpt: 'Entre nous' } });
    const { accountId } = bob;

    await world.call(chat.removeMember, { conversationId, accountId }, ada);

    await vi.waitFor(async () => expect(await heardIn(bob)).toEqual([]), 5000);
    expect(await world.told(notifications.read, (event) => event.accountId === accountId)).toBeDefined();
  });

  it('says nothing of a conversation to who may read nothing there', async () => {
    const { organizationId, ada, bob, cleo } = cast;
    const blind = { organizationId, name: 'Sans lecture', permissions: [] };
    const { key: role } = await world.call(organizations.createRole, blind, ada);
    const member = { organizationId, accountId: bob.accountId };
    await send(world, conversationId, 'avant', ada);
    await newestOf(world, bob, { facts: { excerpt: 'avant' } });

    await world.call(organizations.changeRole, { ...member, role }, ada);
    await vi.waitFor(async () => expect(await heardIn(bob)).toEqual([]), 5000);
    await send(world, conversationId, 'après', ada);
    await newestOf(world, cleo, { facts: { excerpt: 'après' } });
    await world.call(organizations.changeRole, { ...member, role: 'member' }, ada);

    await vi.waitFor(async () => {
      expect(await heardIn(bob)).toMatchObject([{ facts: { excerpt: 'avant' } }]);
    }, 5000);
  });
});
