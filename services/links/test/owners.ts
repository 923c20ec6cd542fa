import { chat } from '@allforone/contracts/chat';
import { Done } from '@allforone/contracts/common';
import { command, contract, type Event, type PayloadOf } from '@allforone/contracts/contract';
import { files } from '@allforone/contracts/files';
import { type ObjectCard, type ObjectRef, objectActions, objectKinds } from '@allforone/contracts/objects';
import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { service } from '@allforone/runtime/service';
import type { Person, World } from '@allforone/runtime/testing';
import { defineEntity, p } from '@mikro-orm/core';
import { z } from 'zod';

const told = { chat, files, tasks };
const { objectCards } = objectActions('organization.read', objectKinds);
const tell = command({
  allow: 'service',
  input: z.object({ name: z.string(), payload: z.unknown() }),
  output: Done,
  audited: false,
});

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

/** Services that own objects: they show what a test put there, and tell what a test wants to be told. */
export const owners = [ownerService('chat'), ownerService('files'), ownerService('tasks')];

function ownerService(owner: keyof typeof told) {
  const promises = contract(owner, { objectCards, tell });

  return service(promises, {
    entities: [Nothing],
    migrations: [],
    actions: {
      objectCards: handle(promises.objectCards, async (_ctx, { accountId, objects }) => {
        asked.push({ owner, objects });
        return objects.flatMap(({ id }) => cardFor(id, accountId));
      }),
      tell: handle(promises.tell, async (ctx, { name, payload }) => {
        const event = (told[owner] as unknown as Record<string, Event>)[name];
        if (event) ctx.publish(event, payload as never);
        return { done: true };
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

export async function tellFact<E extends Event>(
  world: World,
  event: E,
  payload: PayloadOf<E>,
): Promise<void> {
  const { tell: told } = contract(event.service, { tell });
  await world.callAsService(told, { name: event.name, payload });
  await world.quiet();
}
