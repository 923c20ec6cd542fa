import { onEachStore, type StoredWorld } from '@allforone/audit/test/each-store';
import type { InputOf, PayloadOf } from '@allforone/contracts/contract';
import { type Task, tasks } from '@allforone/contracts/tasks';
import type { Person } from '@allforone/runtime/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildCast,
  type Cast,
  listed,
  mailsTo,
  mailTo,
  newestOf,
  startWithTasks,
} from '../../../test/factories.ts';

onEachStore((store) => {
  let world: StoredWorld;
  let cast: Cast;
  beforeAll(async () => {
    world = await startWithTasks(store);
    cast = await buildCast(world);
  });
  afterAll(() => world.stop());

  const build = (title: string, draft: Partial<InputOf<typeof tasks.create>> = {}, by: Person = cast.ada) => {
    const { organizationId } = cast;
    const place = { kind: 'organization', placeId: organizationId } as const;

    return world.call(tasks.create, { organizationId, place, title, ...draft }, by);
  };
  const pathTo = ({ id }: Task) => `/o/${cast.organizationId}/tasks/task/${id}`;
  const about = async (person: Person, task: Task) =>
    (await listed(world, person)).filter(({ path }) => path === pathTo(task));
  const factsOf = ({ id: taskId, boardId, organizationId, place }: Task) => ({
    ...{ taskId, boardId, organizationId, place },
  });
  const remind = (task: Task, { accountId }: Person) =>
    world.tell(tasks.deadlineNear, { ...factsOf(task), accountId, minutesBefore: 60 });
  const say = ({ id: taskId }: Task, text: string, by: Person) =>
    world.call(tasks.addComment, { taskId, text }, by);

  describe('a task', () => {
    it('that is given to somebody is told to them, by mail too, and not to who took it', async () => {
      const { ada, bob, cleo } = cast;
      const task = await build('Peindre le décor', { assigneeIds: [ada.accountId, bob.accountId] });

      await newestOf(world, bob, {
        ...{ kind: 'task_assigned', actorId: ada.accountId, path: pathTo(task) },
        facts: { taskTitle: 'Peindre le décor' },
      });
      const mail = await mailTo(world, bob, 'Une tâche pour vous : « Peindre le décor »');
      expect(mail.text).toContain('Ada compte sur vous.');
      expect(mail.text).toContain(`https://allforone.test${pathTo(task)}`);
      for (const person of [ada, cleo]) expect(await about(person, task)).toEqual([]);
    });

    it('that was given to somebody else meanwhile, or is gone, is not told', async () => {
      const { ada, bob, cleo } = cast;
      const [other, gone] = [await build('À Cleo', { assigneeIds: [cleo.accountId] }), await build('Partie')];
      await world.call(tasks.delete, { taskId: gone.id }, ada);
      const late: Pick<PayloadOf<typeof tasks.assigned>, 'accountId' | 'assignedBy'> = {
        ...{ accountId: bob.accountId, assignedBy: ada.accountId },
      };
      for (const task of [other, gone]) await world.tell(tasks.assigned, { ...factsOf(task), ...late });
      const last = await build('Enfin', { assigneeIds: [bob.accountId] });

      await newestOf(world, bob, { kind: 'task_assigned', path: pathTo(last) });
      for (const task of [other, gone]) expect(await about(bob, task)).toEqual([]);
    });
  });

  describe('a comment', () => {
    it('is told to those it names who see the task, with its first words, by mail too', async () => {
      const { ada, bob, cleo, eve } = cast;
      const task = await build('Choisir la musique');
      const named = [ada, bob, eve].map(({ accountId }) => `<@${accountId}>`).join(' ');
      await say(task, `${named} plutôt un tango ?`, ada);

      const news = await newestOf(world, bob, {
        ...{ kind: 'task_mention', actorId: ada.accountId, path: pathTo(task) },
      });
      expect(news.facts).toMatchObject({
        taskTitle: 'Choisir la musique',
        excerpt: expect.stringContaining('plutôt un tango ?'),
      });
      const mail = await mailTo(world, bob, 'Ada vous parle de « Choisir la musique »');
      expect(mail.text).toContain('plutôt un tango ?');
      for (const person of [ada, cleo, eve]) expect(await about(person, task)).toEqual([]);
    });

    it('of what only its author sees is told to nobody', async () => {
      const { bob, cleo } = cast;
      const place = { kind: 'personal', placeId: bob.accountId } as const;
      const own = await build('Secret', { place }, bob);
      await say(own, `<@${cleo.accountId}> ne le saura pas`, bob);
      const task = await build('Public', {}, bob);
      await say(task, `<@${cleo.accountId}> le saura`, bob);

      await newestOf(world, cleo, { kind: 'task_mention', path: pathTo(task) });
      expect(await about(cleo, own)).toEqual([]);
    });
  });

  describe('a deadline', () => {
    it('is told to who does it, by mail too', async () => {
      const { bob } = cast;
      const dueAt = '2026-12-01T09:00:00.000Z';
      const task = await build('Rendre les clés', { dueAt }, bob);
      await remind(task, bob);

      await newestOf(world, bob, {
        ...{ kind: 'task_due', actorId: null, path: pathTo(task) },
        facts: { taskTitle: 'Rendre les clés', dueAt },
      });
      const mail = await mailTo(world, bob, 'Rappel : « Rendre les clés »');
      expect(mail.text).toContain('mardi 1 décembre 2026');
    });

    it('of what was done meanwhile, has none any more, or is not seen, is not told', async () => {
      const { bob, eve } = cast;
      const dueAt = '2026-12-01T09:00:00.000Z';
      const [done, undated, last] = [
        await build('Faite', { dueAt }, bob),
        await build('Sans date', {}, bob),
        await build('Dernière', { dueAt }, bob),
      ];
      await world.call(tasks.complete, { taskId: done.id }, bob);
      for (const task of [done, undated]) await remind(task, bob);
      await remind(last, eve);
      await remind(last, bob);

      await newestOf(world, bob, { kind: 'task_due', path: pathTo(last) });
      for (const task of [done, undated]) expect(await about(bob, task)).toEqual([]);
      expect(await about(eve, last)).toEqual([]);
      expect((await mailsTo(world, eve)).filter(({ subject }) => subject.startsWith('Rappel'))).toEqual([]);
    });
  });
});
