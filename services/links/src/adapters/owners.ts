import { contract } from '@allforone/contracts/contract';
import type { LinkedObject } from '@allforone/contracts/links';
import {
  type ObjectCard,
  type ObjectKind,
  type ObjectRef,
  objectActions,
  objectKinds,
} from '@allforone/contracts/objects';
import type { SystemCtx } from '@allforone/runtime/context';
import { isRefusal } from '@allforone/runtime/refusal';
import { each, keyOf } from '../entities/ends.ts';

/** The service that owns objects of a kind. */
export const ownerOf: Record<ObjectKind, string> = {
  message: 'chat',
  file: 'files',
  project: 'projects',
  deliverable: 'projects',
  task: 'tasks',
  comment: 'tasks',
  objective: 'objectives',
  keyResult: 'objectives',
};

/** Every owner answers it the same way. */
const objectCardsOf = (owner: string) =>
  contract(owner, objectActions('organization.read', objectKinds)).objectCards;

export interface Reader {
  organizationId: string;
  accountId: string;
}

export type Lookup = (object: ObjectRef) => LinkedObject;

/**
 * What a reader may know of objects at this moment: each owner is asked once, all of them at the same time, for at most
 * 100. What belongs to another organisation is not there.
 */
export async function lookUp(
  ctx: SystemCtx,
  { organizationId, accountId }: Reader,
  objects: readonly ObjectRef[],
): Promise<Lookup> {
  const owned = Object.groupBy(each(objects), ({ kind }) => ownerOf[kind]);
  const answers = await Promise.all(
    Object.entries(owned).map(([owner, some = []]) => askOwner(ctx, owner, accountId, some)),
  );
  const cards = answers.flatMap((answer) => answer.cards);
  const cardOf = new Map(
    cards.filter((card) => card.organizationId === organizationId).map((card) => [keyOf(card), card]),
  );
  const away = new Set(answers.filter(({ isAway }) => isAway).map(({ owner }) => owner));

  return (object) => ({
    object,
    card: cardOf.get(keyOf(object)) ?? null,
    isAway: away.has(ownerOf[object.kind]),
  });
}

interface Answer {
  owner: string;
  cards: ObjectCard[];
  isAway: boolean;
}

async function askOwner(
  ctx: SystemCtx,
  owner: string,
  accountId: string,
  objects: ObjectRef[],
): Promise<Answer> {
  try {
    return { owner, cards: await ctx.call(objectCardsOf(owner), { accountId, objects }), isAway: false };
  } catch (error) {
    if (isRefusal(error, 'unavailable')) return { owner, cards: [], isAway: true };
    throw error;
  }
}
