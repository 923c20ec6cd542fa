import { chat, type Message } from '@allforone/contracts/chat';
import type { Event, PayloadOf } from '@allforone/contracts/contract';
import { files } from '@allforone/contracts/files';
import { links } from '@allforone/contracts/links';
import { objectives } from '@allforone/contracts/objectives';
import type { ObjectKind, ObjectRef } from '@allforone/contracts/objects';
import { projects } from '@allforone/contracts/projects';
import { tasks } from '@allforone/contracts/tasks';
import { newId } from '@allforone/runtime/id';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildOffice, linksOf, type Office, startLinks } from '../../test/factories.ts';
import { buildObject } from '../../test/owners.ts';
import { inOrder } from './ends.ts';

let world: World;
let office: Office;
let message: ObjectRef;
beforeAll(async () => {
  world = await startLinks();
});
afterAll(() => world.stop());
beforeEach(async () => {
  office = await buildOffice(world);
  message = object('message');
});

const object = (kind: ObjectKind, readers = [office.ada, office.bob]) =>
  buildObject(kind, { organizationId: office.organizationId, readers });

const naming = (...objects: ObjectRef[]) => objects.map(({ kind, id }) => `<#${kind}:${id}>`).join(' ');

const sent = (text: string, changes: Partial<Message> = {}): Message => ({
  ...{ id: message.id, conversationId: newId(), sequence: 1, revision: 1, text },
  ...{ authorId: office.bob.accountId, sentAt: '2026-11-26T10:00:00.000Z', editedAt: null, deletedAt: null },
  ...{ replyTo: null, reactions: [], attachments: [], linkCount: 0, clientId: null, ...changes },
});

const send = (text: string) =>
  tell(chat.messageSent, {
    ...{ conversationId: newId(), organizationId: office.organizationId, kind: 'group' },
    ...{ conversationName: null, mentionedIds: [], mentionsAll: false, message: sent(text) },
  });

const change = (text: string, changes: Partial<Message>) =>
  tell(chat.messageChanged, {
    ...{ conversationId: newId(), organizationId: office.organizationId, message: sent(text, changes) },
  });

async function tell<E extends Event>(event: E, payload: PayloadOf<E>): Promise<void> {
  await world.tell(event, payload);
  await world.quiet();
}

/** Of owners that do not answer here. */
async function insertLink(from: ObjectRef, to: ObjectRef): Promise<void> {
  const [first, second] = inOrder(from, to);
  await world.sql('links', 'insert into link values ($1, $2, $3, $4, $5, $6, $7, now(), null)', [
    ...[newId(), office.organizationId, first.kind, first.id, second.kind, second.id],
    office.ada.accountId,
  ]);
}

const rowsOf = (objects: ObjectRef[]) =>
  world.sql(
    'links',
    `select id from link where first_id = any ($1::uuid[]) or second_id = any ($1::uuid[])
     union all select id from linked_object where id = any ($1::uuid[])`,
    [objects.map(({ id }) => id)],
  );

const linked = async (from = message) =>
  (await linksOf(world, office, from)).map(({ other }) => other.object.id).sort();
const ids = (...objects: ObjectRef[]) => objects.map(({ id }) => id).sort();

it('links what a message names, once, in the name of its author', async () => {
  const [task, file] = [object('task'), object('file')];

  await send(`Voir ${naming(task, file, task, message)}`);

  expect(await linked()).toEqual(ids(task, file));
  expect(await linksOf(world, office, task)).toMatchObject([{ createdBy: office.bob.accountId }]);
});

it('links nothing that its author may not see, nor what is of another organisation', async () => {
  const foreign = buildObject('file', { organizationId: newId(), readers: [office.bob] });

  await send(naming(object('task', [office.ada]), foreign, { kind: 'file', id: newId() }));

  expect(await linked()).toEqual([]);
});

it('links twenty objects of one text', async () => {
  await send(naming(...Array.from({ length: 21 }, () => object('task'))));

  expect(await linked()).toHaveLength(20);
});

it('links what an edited message names besides, and does not bring back what was removed', async () => {
  const [task, file] = [object('task'), object('file')];
  await send(naming(task));
  const [link] = await linksOf(world, office, message);
  await world.call(links.remove, { linkId: link?.id ?? '' }, office.bob);

  await change(naming(task, file), { editedAt: '2026-11-26T10:01:00.000Z' });

  expect(await linked()).toEqual(ids(file));
});

it('forgets the links of a deleted message, and counts what was linked with it anew', async () => {
  const task = object('task');
  await send(naming(task));

  await change('', { deletedAt: '2026-11-26T10:01:00.000Z' });

  expect(await linksOf(world, office, task)).toEqual([]);
  const counts = world.published(links.counted).filter((counted) => counted.object.id === task.id);
  expect(counts.map(({ linkCount }) => linkCount)).toEqual([1, 0]);
  expect(counts[1]?.version).toBeGreaterThan(counts[0]?.version ?? 0);
});

it('forgets the links of a purged file', async () => {
  const [task, file] = [object('task'), object('file')];
  await send(naming(task, file));
  const { organizationId } = office;
  const about = { spaceKind: 'organization', placeId: organizationId } as const;

  await tell(files.purged, { fileId: file.id, organizationId, ...about });

  expect(await linked()).toEqual(ids(task));
});

it.each([
  [projects.purged, 'project', 'deliverable'],
  [tasks.purged, 'task', 'comment'],
  [objectives.purged, 'objective', 'keyResult'],
] as const)('leaves no row of what is purged, nor of what went with it: %#', async (purged, whole, part) => {
  const [task, file] = [object('task'), object('file')];
  await send(naming(task, file));
  const gone: ObjectRef[] = [
    { kind: whole, id: newId() },
    { kind: part, id: newId() },
  ];
  for (const [from, to] of [
    [gone[0], task],
    [gone[0], gone[1]],
    [gone[1], message],
  ] as [ObjectRef, ObjectRef][])
    await insertLink(from, to);

  await tell(purged, { organizationId: office.organizationId, objects: gone });
  await tell(purged, { organizationId: office.organizationId, objects: gone });

  expect(await linked()).toEqual(ids(task, file));
  expect(await rowsOf(gone)).toEqual([]);
  const counts = world.published(links.counted).filter((counted) => counted.object.id === task.id);
  expect(counts.map(({ linkCount }) => linkCount)).toEqual([1, 1]);
});

it('links what a comment names, and a task with what it was made from', async () => {
  const [task, comment, file] = [object('task'), object('comment'), object('file')];
  const { organizationId, bob } = office;
  const about = {
    ...{ taskId: task.id, boardId: newId(), organizationId },
    place: { kind: 'organization', placeId: organizationId } as const,
  };

  await tell(tasks.created, { ...about, createdBy: bob.accountId, linkTo: message });
  await tell(tasks.commented, {
    ...about,
    ...{ commentId: comment.id, authorId: bob.accountId, text: naming(file) },
  });

  expect(await linked(task)).toEqual(ids(message));
  expect(await linked(comment)).toEqual(ids(file));
});

it('follows a comment that is edited, and forgets one that is deleted', async () => {
  const [comment, file, task] = [object('comment'), object('file'), object('task')];
  const { organizationId, bob } = office;
  const about = { commentId: comment.id, organizationId, authorId: bob.accountId };

  await tell(tasks.commentChanged, { ...about, text: naming(file), isDeleted: false });
  await tell(tasks.commentChanged, { ...about, text: naming(task), isDeleted: false });
  expect(await linked(comment)).toEqual(ids(file, task));

  await tell(tasks.commentChanged, { ...about, text: '', isDeleted: true });
  expect([await linked(file), await linked(task)]).toEqual([[], []]);
});
