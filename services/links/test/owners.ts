import { contract } from '@allforone/contracts/contract';
import { type ObjectCard, type ObjectRef, objectActions, objectKinds } from '@allforone/contracts/objects';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { service } from '@allforone/runtime/service';
import type { Person } from '@allforone/runtime/testing';
import { defineEntity, p } from '@mikro-orm/core';

const { objectCards } = objectActions('organization.read', objectKinds);

const Nothing = defineEntity({
  name: 'Nothing',
  tableName: 'nothing',
  properties: { id: p.uuid().primary() },
});

interface Kept {
  card: ObjectCard;
  readers: Person[];
  editors: Person[];
}

const kept = new Map<string, Kept>();
/** What each call of `objectCards` asked for. */
export const asked: { owner: string; objects: ObjectRef[] }[] = [];

/** Services that own objects: they show what a test put there. */
export const owners = [ownerService('chat'), ownerService('files'), ownerService('tasks')];

function ownerService(owner: string) {
  const promises = contract(owner, { objectCards });

  return service(promises, {
    entities: [Nothing],
    migrations: [],
    actions: {
      objectCards: handle(promises.objectCards, async (_ctx, { accountId, objects }) => {
        asked.push({ owner, objects });
        return objects.flatMap(({ id }) => cardFor(id, accountId));
      }),
    },
  });
}

function cardFor(id: string, accountId: string): ObjectCard[] {
  const found = kept.get(id);
  const isAmong = (people: Person[] = []) => people.some((person) => person.accountId === accountId);

  return found && isAmong(found.readers) ? [{ ...found.card, canEdit: isAmong(found.editors) }] : [];
}

interface Shown {
  organizationId: string;
  readers: Person[];
  editors?: Person[];
}

export function buildObject(
  kind: ObjectRef['kind'],
  { organizationId, readers, editors = [] }: Shown,
): ObjectRef {
  const object = { kind, id: newId() };
  const about = { title: `Un ${kind}`, state: null, personId: null, at: '2026-11-26T10:00:00.000Z' };
  kept.set(object.id, {
    card: { ...object, organizationId, ...about, path: `/o/${organizationId}`, canEdit: false },
    ...{ readers, editors },
  });

  return object;
}

export const takeAway = (object: ObjectRef): boolean => kept.delete(object.id);
