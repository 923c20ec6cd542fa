import { type Task, tasks } from '@allforone/contracts/tasks';
import { keepFile } from '@allforone/files/test/keep';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
let task: Task;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
  task = await buildTask(world, office, office.bob);
});
afterAll(() => world.stop());

type Draft = Partial<Parameters<typeof world.call<typeof tasks.addComment>>[1]>;
const comment = (text: string, as: Person = office.bob, draft: Draft = {}) =>
  world.call(tasks.addComment, { taskId: task.id, text, ...draft }, as);
const edit = (commentId: string, as: Person = office.bob) =>
  world.call(tasks.editComment, { commentId, text: 'Corrigé' }, as);
const remove = (commentId: string, as: Person = office.bob) =>
  world.call(tasks.deleteComment, { commentId }, as);
const codeOf = async (promise: Promise<unknown>) => (await world.refusal(promise)).code;
const countOf = async () => (await world.call(tasks.get, { taskId: task.id }, office.bob)).commentCount;
const mentionedIn = async (commentId: string) =>
  (await world.callAsService(tasks.commentFacts, { commentId })).mentionedIds;

test('what is said is there for all who see the task, latest first, and is counted', async () => {
  const { organizationId, bob, eve } = office;
  const space = { kind: 'organization', placeId: organizationId } as const;
  const fileId = await keepFile(world, { organizationId, space, ownerId: bob.accountId });
  const first = await comment('Bonjour', bob, { fileIds: [fileId, fileId] });
  const second = await comment('Salut', eve);

  expect(first).toMatchObject({ authorId: bob.accountId, editedAt: null, deletedAt: null, clientId: null });
  expect(first.attachments).toEqual([expect.objectContaining({ fileId })]);
  expect(await codeOf(comment(''))).toBe('message_empty');
  const page = await world.call(tasks.comments, { taskId: task.id, limit: 1 }, bob);
  expect(page.items).toEqual([second]);
  const cursor = page.nextCursor ?? undefined;
  expect((await world.call(tasks.comments, { taskId: task.id, cursor }, bob)).items).toEqual([first]);
  expect(await countOf()).toBe(2);
  expect(await world.told(tasks.commented, (told) => told.commentId === first.id)).toMatchObject({
    ...{ taskId: task.id, place: office.home, authorId: bob.accountId, text: 'Bonjour' },
  });
  await world.told(tasks.cardChanged, ({ card }) => card.id === task.id && card.commentCount === 2);
});

test('what is sent again under the same key is there once, even at once, but for each author', async () => {
  const clientId = newId();
  const before = await countOf();
  const [one, two] = await Promise.all([
    comment('Une fois', office.bob, { clientId }),
    comment('Une fois', office.bob, { clientId }),
  ]);
  expect(one).toEqual(two);
  await comment('Une fois', office.eve, { clientId });
  await world.settled();

  expect(await countOf()).toBe(before + 2);
  expect(world.published(tasks.commented).filter(({ text }) => text === 'Une fois')).toHaveLength(2);
});

test('those it names are known to others if they see the task, as the text is now', async () => {
  const { eve, guest } = office;
  const stranger = newId();
  const named = [eve.accountId, guest.accountId, stranger, eve.accountId].map((id) => `<@${id}>`).join(' ');
  const { id } = await comment(`Regardez : ${named}`);
  expect(await mentionedIn(id)).toEqual([eve.accountId]);

  expect(await edit(id)).toMatchObject({ text: 'Corrigé', editedAt: expect.any(String) });
  expect(await mentionedIn(id)).toEqual([]);
  const isChanged = (text: string) => (told: { commentId: string; text: string }) =>
    told.commentId === id && told.text === text;
  expect(await world.told(tasks.commentChanged, isChanged('Corrigé'))).toMatchObject({ isDeleted: false });
  await remove(id);
  expect(await world.told(tasks.commentChanged, isChanged(''))).toMatchObject({ isDeleted: true });
  expect(await codeOf(mentionedIn(id))).toBe('not_found');
});

test('only its author changes it, and who manages the board may delete it too', async () => {
  const { ada, eve } = office;
  const { id } = await comment('À moi');
  const before = await countOf();
  expect(await codeOf(edit(id, ada))).toBe('not_author');
  expect(await codeOf(remove(id, eve))).toBe('not_author');

  expect(await remove(id, ada)).toMatchObject({ text: '', attachments: [], deletedAt: expect.any(String) });
  expect(await countOf()).toBe(before - 1);
  expect(await codeOf(remove(id))).toBe('not_found');
  expect(await codeOf(edit(id))).toBe('not_found');
  const { items } = await world.call(tasks.comments, { taskId: task.id, limit: 1 }, eve);
  expect(items[0]).toMatchObject({ id, text: '' });
});

test('files of another place are not found, and a task takes a limited number of comments', async () => {
  const { organizationId, bob } = office;
  const space = { kind: 'personal', placeId: bob.accountId } as const;
  const fileId = await keepFile(world, { organizationId, space, ownerId: bob.accountId });
  expect(await codeOf(comment('Avec', bob, { fileIds: [fileId] }))).toBe('not_found');

  const full = await buildTask(world, office, bob);
  await world.sql('tasks', 'update task set comment_count = 5000 where id = $1', [full.id]);
  expect(await codeOf(comment('De trop', bob, { taskId: full.id }))).toBe('limit_reached');
});

test('whoever may not is refused, and nothing is written', async () => {
  const outsider = await world.person('Mallory');
  const { id: commentId } = await comment('Entre nous');
  const input = { taskId: task.id, text: 'Rien', fileIds: [], clientId: null };

  await expectRefusals(world, tasks.addComment, { input, outsider });
  await expectRefusals(world, tasks.editComment, { input: { commentId, text: 'Rien' }, outsider });
  await expectRefusals(world, tasks.deleteComment, { input: { commentId }, outsider });
  await expectRefusals(world, tasks.comments, { input: { taskId: task.id }, outsider });
  expect(await codeOf(comment('Rien', office.guest))).toBe('not_found');
  expect(await codeOf(edit(commentId, office.guest))).toBe('not_found');
});
