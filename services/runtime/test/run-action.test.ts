import { audit } from '@allforone/contracts/audit';
import { Queue } from 'bullmq';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectRefusals, type Person, startWorld, type World } from '../src/testing.ts';
import { grantsService, notes, notesService } from './notes.ts';

const organizationId = 'aaaa1111-0000-4000-8000-000000000001';
const someone = (accountId: string): Person => ({
  accountId,
  sessionId: accountId,
  name: '',
  email: '',
  password: '',
});
const member = someone('aaaa1111-0000-4000-8000-000000000002');
const reader = someone('aaaa1111-0000-4000-8000-000000000003');
const client = someone('aaaa1a11-0000-4000-8000-000000000004');
const stranger = someone('bbbb1111-0000-4000-8000-000000000005');
let world: World;

beforeAll(async () => {
  world = await startWorld([notesService, grantsService], { LOG_LEVEL: 'fatal' });
});
afterAll(() => world.stop());

const write = (text: string, options = {}) =>
  world.call(notes.write, { organizationId, text }, member, options);

test('a command writes, tells once, and leaves no row in the outbox', async () => {
  const note = await write('hello');

  expect(await world.call(notes.read, { noteId: note.id }, reader)).toEqual(note);
  await world.told(notes.written, (event) => event.noteId === note.id);
  await expect.poll(() => world.sql('notes', 'select * from outbox')).toEqual([]);
});

test('a subscription acts once and its job runs once', async () => {
  const note = await write('echo');

  const echoes = () => world.sql('notes', 'select echoes from note where id = $1', [note.id]);
  await expect.poll(echoes, { timeout: 5000 }).toEqual([{ echoes: 11 }]);
});

test('of a job that is done nothing is kept but its id', async () => {
  const note = await write('forgotten');
  const connection = { url: world.config.redisUrl };
  const queue = new Queue('notes', { connection, prefix: world.config.namespace });
  const jobs = async () => (await queue.getCompleted()).filter(({ id }) => id?.includes(note.id));

  await expect.poll(async () => (await jobs()).map(({ data }) => data), { timeout: 5000 }).toEqual([{}]);
  await queue.close();
});

test('what a clock begins is tried again when it fails, long before the clock strikes again', async () => {
  const connection = { url: world.config.redisUrl };
  const queue = new Queue('notes', { connection, prefix: world.config.namespace });
  const done = async () => (await queue.getCompleted()).filter(({ name }) => name === 'strike');

  await expect
    .poll(async () => (await done()).map(({ attemptsMade }) => attemptsMade), { timeout: 5000 })
    .toEqual([2]);
  await queue.close();
});

test('everyone without the right is refused, and so is bad input', async () => {
  await expectRefusals(world, notes.write, {
    input: { organizationId, text: 'no' },
    outsider: stranger,
    unpermitted: client,
  });
});

test('a text that PostgreSQL cannot take is bad input, and no loss of the database', async () => {
  expect((await world.refusal(write('a\0b'))).code).toBe('invalid_input');
});

test('a retried command answers the same and acts once, even at the same moment', async () => {
  const options = { idempotencyKey: 'one-intention' };
  const replies = await Promise.all([write('once', options), write('once', options), write('once', options)]);

  expect(new Set(replies.map((note) => note.id)).size).toBe(1);
  expect(await world.sql('notes', "select 1 from note where text = 'once'")).toHaveLength(1);
});

test('a key that comes back with another input is refused', async () => {
  await write('first content', { idempotencyKey: 'same-key' });

  expect((await world.refusal(write('second content', { idempotencyKey: 'same-key' }))).code).toBe(
    'key_reused',
  );
});

test('a refused command writes nothing and tells nothing', async () => {
  expect((await world.refusal(write('taken'))).code).toBe('name_taken');
  expect((await world.refusal(write('hello'))).code).toBe('changed_meanwhile');
});

test('a refusal that keeps what was written commits and tells it, and gives its key back', async () => {
  const refused = () => write('kept though refused', { idempotencyKey: 'kept-key' });

  expect((await world.refusal(refused())).code).toBe('name_taken');
  const [row] = await world.sql<{ id: string }>(
    'notes',
    "select id from note where text = 'kept though refused'",
  );
  await world.told(notes.written, (event) => event.noteId === row?.id);
  expect((await world.refusal(refused())).code).toBe('changed_meanwhile');
});

test('an action that forgets its permission fails and writes nothing', async () => {
  const note = await write('kept');

  expect((await world.refusal(world.call(notes.forgetful, { noteId: note.id }, member))).code).toBe(
    'internal',
  );
  expect(await world.sql('notes', 'select 1 from note where id = $1', [note.id])).toHaveLength(1);
});

test('an unexpected error reaches the caller without message or stack', async () => {
  const refusal = await world.refusal(world.call(notes.boom, {}, null));

  expect(refusal.code).toBe('internal');
  expect(JSON.stringify(refusal) + refusal.message + refusal.data).not.toContain('secret');
});

test('the front may not call what is meant for services', async () => {
  expect((await world.refusal(world.call(notes.inside, {}, member))).code).toBe('forbidden');
  expect(await world.callAsService(notes.inside, {})).toEqual({ done: true });
});

test('an audited command is recorded with who, what, where and from where', async () => {
  const note = await write('on the record', { client: { ip: '203.0.113.9' } });

  const entry = await world.told(audit.recorded, (recorded) => recorded.subjectId === note.id);
  expect(entry).toMatchObject({
    action: 'notes.write',
    organizationId,
    actorId: member.accountId,
    ip: '203.0.113.9',
  });
});
