import { onEachStore, type StoredWorld } from '@allforone/audit/test/each-store';
import { chat } from '@allforone/contracts/chat';
import { notifications } from '@allforone/contracts/notifications';
import { organizations } from '@allforone/contracts/organizations';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  buildCast,
  buildGroupConversation,
  type Cast,
  mailTo,
  newestOf,
  send,
  startNeighbourhood,
} from '../test/factories.ts';
import { runWaiting } from '../test/queue.ts';
import { redeliverAll } from '../test/redelivery.ts';
import notificationsService from './main.ts';

onEachStore((store) => {
  let world: StoredWorld;
  let cast: Cast;

  beforeAll(async () => {
    world = await startNeighbourhood(store);
    cast = await buildCast(world);
  });
  afterAll(() => world.stop());

  /** Everything that people would notice, in one piece. */
  const seen = async () => ({
    notifications: await Promise.all(
      [cast.ada, cast.bob, cast.cleo].map((person) => world.call(notifications.list, {}, person)),
    ),
    mails: await world.callAsService(notifications.mails, { limit: 100 }),
  });

  it('tells everything once although it hears everything twice', async () => {
    const { organizationId, ada, bob, cleo } = cast;
    const conversationId = await buildGroupConversation(world, cast);
    const role = { organizationId, accountId: bob.accountId, role: 'moderator' } as const;
    await world.call(organizations.changeRole, role, ada);
    await newestOf(world, bob, { kind: 'role_changed' });
    await send(world, conversationId, `<@${cleo.accountId}> un`, ada);
    await send(world, conversationId, 'deux', ada);
    await newestOf(world, bob, { kind: 'group_message', facts: { count: '2' } });
    await runWaiting(world);
    await mailTo(world, cleo, 'Ada s’adresse à vous');
    await world.call(chat.markRead, { conversationId, sequence: 2 }, cleo);
    await newestOf(world, cleo, { kind: 'group_message', readAt: expect.any(String) });
    const before = await seen();

    const heard = await redeliverAll(world, notificationsService);
    await runWaiting(world);

    expect(heard).toBeGreaterThan(10);
    expect(await seen()).toEqual(before);
  });
});
