import { newId } from '@allforone/runtime/id';
import { type Actor, operate } from '../../actor.ts';
import { must } from '../../cast.ts';
import type { Habits } from '../../habits.ts';
import type { Act, BeginTrade } from '../trade.ts';
import { collectKeyResult, type Followed } from './collect-key-result.ts';

/** Those who manage, and whose roles nobody changes during the run. */
const managers = 3;
const mostSteps = 100_000;
const confidences = ['on_track', 'at_risk', 'off_track'];

/** Some say how far the organisation is with one thing, all at once; everyone says it of something of their own. */
export const followObjectives: BeginTrade = async ({ organizationId, actors }) => {
  const [owner] = actors;
  const shared = await begin(owner, 'organization');
  const own = await Promise.all(actors.map((actor) => begin(actor, 'personal')));
  const canManage = (place: number) => place < Math.min(managers, Math.max(1, actors.length - managers));

  const checkInShared: Act = (actor) => checkIn(actor, shared);
  const checkInOwn: Act = (actor) => checkIn(actor, own[actors.indexOf(actor)]);
  /** Refused by right: what somebody else follows alone. */
  const trespass: Act = (actor) =>
    checkIn(actor, actor.random.one(own.filter((_, place) => actors[place] !== actor)));

  const managerHabits: Habits<Act> = [
    [checkInShared, 75],
    [checkInOwn, 20],
    [trespass, 5],
  ];
  /** Refused by right: what only those who manage may write. */
  const memberHabits: Habits<Act> = [
    [checkInOwn, 75],
    [checkInShared, 15],
    [trespass, 10],
  ];

  return {
    habitsOf: (place) => (canManage(place) ? managerHabits : memberHabits),
    collect: async () => {
      if (owner) await collectKeyResult(owner, shared, null);
      for (const [place, actor] of actors.entries())
        await collectKeyResult(actor, own[place] as Followed, actor.person.accountId);
    },
  };

  async function begin(actor: Actor | undefined, scope: 'organization' | 'personal'): Promise<Followed> {
    const { id: objectiveId } = await must<{ id: string }>(actor, 'objectives.create', {
      ...{ organizationId, scope, title: 'Avancer', startsOn: '2026-01-01', endsOn: '2026-12-31' },
    });
    const keyResult = { objectiveId, title: 'Pas', target: mostSteps };
    const { id } = await must<{ id: string }>(actor, 'objectives.addKeyResult', keyResult);

    return { objectiveId, keyResultId: id };
  }
};

/** The note is the name of the operation. */
async function checkIn(actor: Actor, followed: Followed | undefined): Promise<void> {
  if (!followed) return;
  const op = newId();
  const value = Math.floor(actor.random.between(0, mostSteps));
  const confidence = actor.random.one(confidences);

  await operate(
    actor,
    'objectives.checkIn',
    { keyResultId: followed.keyResultId, value, confidence, note: op },
    op,
  );
}
