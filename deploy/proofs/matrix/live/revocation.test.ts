import { chat } from '@allforone/contracts/chat';
import { organizations } from '@allforone/contracts/organizations';
import { startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { services } from '../../../all-services.ts';
import { type Front, openFront } from '../front.ts';
import { type SignedInCast, signInCast } from '../stage.ts';
import { startApart } from './apart.ts';
import { takeHold } from './hold.ts';
import { revocations } from './revocations.ts';

/** A right that was taken is gone after so many milliseconds. */
const limit = 1000;

const topologies: [string, () => Promise<World>][] = [
  ['with all services in one node', () => startWorld(services)],
  ['with each service in a node of its own', startApart],
];

describe.each(topologies)('%s', (_, start) => {
  let stage: SignedInCast;
  let otherFront: Front;
  beforeAll(async () => {
    stage = await signInCast(start);
    otherFront = await openFront(stage.world);
    const { owner } = stage.cast.people;
    const { roleId } = stage.cast.places.ownGroup;
    await stage.world.call(organizations.updateRole, { roleId, permissions: ['chat.read'] }, owner);
  }, 120_000);
  afterAll(async () => {
    await otherFront.stop();
    await stage.stop();
  });

  test.each(revocations.map((revocation) => [revocation.title, revocation] as const))(
    'who is %s has lost it within a second, at every front',
    async (_title, revocation) => {
      const fronts = [stage.front, otherFront];
      const holds = await Promise.all(fronts.map((front) => takeHold(stage, front, revocation)));
      try {
        await revocation.take(stage.cast, revocation.who);
        const takenAt = performance.now();
        await Promise.all(holds.map((hold) => hold.isGone(takenAt, limit)));
      } finally {
        await Promise.all(holds.map((hold) => hold.release()));
      }
    },
    30_000,
  );

  test('a right that stays is found', async () => {
    const stays = { title: 'still there', who: 'lead', place: 'ownGroup', probe: chat.history } as const;
    for (const heard of ['talk', 'cut'] as const) {
      const still = { ...stays, refusal: 'not_found', heard, take: async () => undefined };
      const hold = await takeHold(stage, stage.front, still);
      await expect(hold.isGone(performance.now(), 200)).rejects.toThrow();
      await hold.release();
    }
  });
});
