import accountsService from '@allforone/accounts/main';
import { onEachStore, type StoredWorld } from '@allforone/audit/test/each-store';
import { accounts } from '@allforone/contracts/accounts';
import { notifications } from '@allforone/contracts/notifications';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { listed } from '../../test/factories.ts';
import { runNow } from '../../test/queue.ts';
import notificationsService from '../main.ts';

const day = 24 * 60 * 60 * 1000;

onEachStore((store) => {
  let world: StoredWorld;
  beforeAll(async () => {
    world = await store.startWorld([accountsService, notificationsService]);
  });
  afterAll(() => world.stop());

  it('forgets what was read more than a year ago, and keeps what was not', async () => {
    const ada = await world.person('Ada');
    const passwords = [
      ada.password,
      'une marmotte au bord du lac',
      'un castor dans la rivière',
      'trois ours à la montagne',
    ];
    for (const [index, currentPassword] of passwords.slice(0, 3).entries()) {
      await world.call(
        accounts.changePassword,
        { currentPassword, newPassword: passwords[index + 1] ?? '' },
        ada,
      );
      await vi.waitFor(async () => expect(await listed(world, ada)).toHaveLength(index + 1), 5000);
    }
    const [unread, recent, old] = await listed(world, ada);
    const now = Date.now();
    const readAt = async (id: string | undefined, daysAgo: number) => {
      world.setNow(new Date(now - daysAgo * day));
      await world.call(notifications.markRead, { notificationIds: [id ?? ''] }, ada);
    };
    await readAt(old?.id, 366);
    await readAt(recent?.id, 364);
    world.setNow(new Date(now));

    await runNow(world, 'forget-old');

    expect((await listed(world, ada)).map(({ id }) => id)).toEqual([unread?.id, recent?.id]);
  });
});
