import { organizations } from '@allforone/contracts/organizations';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handle } from '../src/action.ts';
import { subjectOf } from '../src/bus/streams.ts';
import { type Node, startNode } from '../src/node.ts';
import { isRefusal } from '../src/refusal.ts';
import { frontName } from '../src/run/admission.ts';
import { service } from '../src/service.ts';
import { startWorld, type World } from '../src/testing.ts';
import { NoteSchema, notes, notesService } from './notes.ts';

const place = { organizationId: '11111111-1111-4111-8111-111111111111' };
const actor = {
  accountId: '22222222-2222-4222-8222-222222222222',
  sessionId: '33333333-3333-4333-8333-333333333333',
};
const meta = {
  actor,
  client: { ip: '192.0.2.7', userAgent: 'test', locale: 'en' } as const,
  caller: frontName,
};
let isMember = true;

/** Grants that the test takes away; its one command tells so. */
const changeable = service(
  { grants: organizations.grants },
  {
    entities: [NoteSchema],
    migrations: [],
    actions: {
      grants: handle(organizations.grants, async () => ({
        role: isMember ? ('member' as const) : null,
        organization: isMember ? ['chat.read' as const, 'chat.write' as const] : [],
        everywhere: [],
        groups: {},
      })),
    },
  },
);

let world: World;
let front: Node;
let second: Node;

beforeAll(async () => {
  world = await startWorld([notesService, changeable], { LOG_LEVEL: 'fatal' });
  front = await startNode(world.config, []);
  second = await startNode(world.config, [notesService]);
});
afterAll(async () => {
  await front.stop();
  await second.stop();
  await world.stop();
});

test('a refusal keeps its code and data between processes, and no stack comes with it', async () => {
  const refused = await front.call(notes.read, { noteId: 'no id' }, meta).catch((error: unknown) => error);

  expect(isRefusal(refused, 'invalid_input')).toBe(true);
  expect(JSON.stringify(refused)).toContain('noteId');
  expect(JSON.stringify(refused)).not.toContain('at ');
});

test('two replicas of a service handle each event once between them', async () => {
  const written = await Promise.all(
    Array.from({ length: 20 }, (_, n) => front.call(notes.write, { ...place, text: `note ${n}` }, meta)),
  );

  const echoes = () =>
    world.sql<{ echoes: number }>('notes', "select echoes from note where text like 'note %'");
  await expect.poll(echoes, { timeout: 8000 }).toEqual(written.map(() => ({ echoes: 11 })));
});

test('a right that is taken away is gone in every process within a second', async () => {
  const note = await front.call(notes.write, { ...place, text: 'mine for now' }, meta);
  await front.call(notes.read, { noteId: note.id }, meta);

  isMember = false;
  await revoke();
  const code = () =>
    front.call(notes.read, { noteId: note.id }, meta).then(
      () => 'read',
      (error) => error.code,
    );
  await expect.poll(code, { timeout: 1000 }).toBe('not_found');
  isMember = true;
  await revoke();
});

test('what a crash left in the outbox is told by another process', async () => {
  const noteId = '44444444-4444-4444-8444-444444444444';
  await world.sql(
    'notes',
    "insert into outbox (id, subject, payload, created_at) values ($1, $2, $3, now() - interval '1 minute')",
    [noteId, subjectOf(world.config.namespace, notes.written), JSON.stringify({ noteId, ...place })],
  );

  await world.told(notes.written, (event) => event.noteId === noteId);
  await expect.poll(() => world.sql('notes', 'select 1 from outbox')).toEqual([]);
});

test('an event whose handler fails comes again until it is handled', async () => {
  const seen: string[] = [];
  await second.consume('shaky', notes.written, async ({ noteId }) => {
    seen.push(noteId);
    if (seen.length < 3) throw new Error('not yet');
  });
  await front.call(notes.write, { ...place, text: 'third time lucky' }, meta);

  await expect.poll(() => seen.filter((id) => id === seen[0]).length, { timeout: 8000 }).toBe(2);
});

test('a process that stops finishes what it began', async () => {
  const third = await startNode(world.config, [notesService]);
  const writes = Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      front.call(notes.write, { ...place, text: `while stopping ${n}` }, meta),
    ),
  );
  await third.stop();

  expect(await writes).toHaveLength(30);
});

const revoke = async () => {
  const payload = JSON.stringify({ ...place, accountId: actor.accountId });
  await world.sql(
    'notes',
    "insert into outbox (id, subject, payload, created_at) values (gen_random_uuid(), $1, $2, now() - interval '1 minute')",
    [subjectOf(world.config.namespace, organizations.grantsChanged), payload],
  );
  await world.told(organizations.grantsChanged);
};
