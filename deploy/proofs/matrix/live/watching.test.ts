import { files } from '@allforone/contracts/files';
import { projects } from '@allforone/contracts/projects';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathOf } from '../../cast/contracts.ts';
import { type PersonName, personNames } from '../../cast/people.ts';
import { type SignedInCast, signInCast } from '../stage.ts';
import { type Listener, listen } from './listener.ts';
import { eventOf, startProject, type WatchedRoom, watchedRooms } from './watched.ts';

let stage: SignedInCast;
let projectId: string;
let rooms: WatchedRoom[];
const listeners = {} as Record<PersonName, Listener>;

beforeAll(async () => {
  stage = await signInCast();
  projectId = await startProject(stage.cast);
  rooms = watchedRooms(stage.cast, projectId);
  await stage.world.settled();
  for (const who of personNames) {
    listeners[who] = await listen(stage.front.address, who, stage.cookies[who]);
  }
}, 120_000);
afterAll(async () => {
  for (const { close } of Object.values(listeners)) close();
  await stage.stop();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const heardIn = ({ id, kind, ...room }: WatchedRoom, event = pathOf(eventOf({ id, kind, ...room }))) =>
  personNames.filter((who) =>
    listeners[who].heard.some(
      ({ event: name, payload }) => name === event && (payload as Record<string, string>)[kind] === id,
    ),
  );

test('everybody asks for every room, and only those whom its door lets in are in it', async () => {
  const admitted = new Map(rooms.map(({ id }) => [id, [] as PersonName[]]));
  await Promise.all(
    personNames.map(async (who) => {
      for (const { kind, input, id } of rooms) {
        const answer = await listeners[who].socket.emitWithAck('watch', { kind, input });
        if (answer.id === id) admitted.get(id)?.push(who);
        else expect(['not_found', 'forbidden'], who).toContain(answer.code);
        await pause(180);
      }
    }),
  );

  for (const { about, id, admitted: planned } of rooms) {
    expect(admitted.get(id)?.toSorted(), about).toEqual(planned.toSorted());
  }
}, 60_000);

test('what changes there is heard by those who watch it and may, and by nobody else', async () => {
  const { world, cast } = stage;
  const { lead } = cast.people;
  await world.call(projects.addStage, { projectId, name: 'Maquette' }, lead);
  for (const kind of ['project', 'portal'] as const) {
    const space = { kind, placeId: projectId };
    const { organizationId } = cast.places.ownGroup;
    await world.call(files.createFolder, { organizationId, space, name: 'Plans' }, lead);
  }
  await world.settled();
  const heardWhereOpen = () =>
    rooms.slice(0, 3).every((room) => heardIn(room).length >= room.admitted.length);
  await expect.poll(heardWhereOpen, { timeout: 10_000 }).toBe(true);
  await pause(500);

  for (const room of rooms.slice(0, 3)) {
    expect(heardIn(room).toSorted(), room.about).toEqual(room.admitted.toSorted());
  }
});

test('who is taken out of a project hears no more of it within a second', async () => {
  const { world, cast } = stage;
  const { lead, member } = cast.people;
  await world.call(projects.removeMember, { projectId, accountId: member.accountId }, lead);
  await pause(1000);
  for (const { heard } of Object.values(listeners)) heard.length = 0;
  await world.call(projects.addStage, { projectId, name: 'Recette' }, lead);
  const space = { kind: 'portal' as const, placeId: projectId };
  const { organizationId } = cast.places.ownGroup;
  await world.call(files.createFolder, { organizationId, space, name: 'Livrables' }, lead);
  await world.settled();
  await expect.poll(() => heardIn(rooms[0] as WatchedRoom), { timeout: 10_000 }).toContain('client');
  await pause(500);

  for (const room of rooms.slice(0, 3)) expect(heardIn(room), room.about).not.toContain('member');
});
