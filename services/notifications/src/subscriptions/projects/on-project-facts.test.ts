import { onEachStore, type StoredWorld } from '@allforone/audit/test/each-store';
import type { InputOf, PayloadOf } from '@allforone/contracts/contract';
import { notifications } from '@allforone/contracts/notifications';
import { organizations } from '@allforone/contracts/organizations';
import { type Deliverable, type Part, type Project, projects } from '@allforone/contracts/projects';
import { keepFile } from '@allforone/files/test/keep';
import { newId } from '@allforone/runtime/id';
import type { Person } from '@allforone/runtime/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  buildCast,
  buildPerson,
  type Cast,
  listed,
  mailsTo,
  mailTo,
  newestOf,
  startWithProjects,
} from '../../../test/factories.ts';

onEachStore((store) => {
  let world: StoredWorld;
  let cast: Cast;
  /** A client, who sees nothing of the organisation but the project. */
  let clem: Person;
  let project: Project;

  beforeAll(async () => {
    world = await startWithProjects(store);
    cast = await buildCast(world);
    clem = await buildPerson(world, 'Clem');
    const { organizationId, ada } = cast;
    const link = { organizationId, role: 'client' as const };
    const { token } = await world.call(organizations.createInvitationLink, link, ada);
    await world.call(organizations.acceptInvitation, { token }, clem);
    project = await build('Site', [cast.bob, 'team'], [cast.cleo, 'team'], [clem, 'client']);
    await newestOf(world, clem, { kind: 'added_to_project' });
  });
  afterAll(() => world.stop());

  const build = (name: string, ...people: [Person, Part][]): Promise<Project> => {
    const members = people.map(([{ accountId }, part]) => ({ accountId, part }));
    const stages = [{ name: 'Maquette' }, { name: 'Réalisation' }];
    const input = { organizationId: cast.organizationId, name, members, stages };
    return world.call(projects.create, input, cast.ada);
  };
  const portalFile = () => {
    const space = { kind: 'portal', placeId: project.id } as const;
    const { organizationId, ada } = cast;

    return keepFile(world, { organizationId, space, ownerId: ada.accountId });
  };
  const deliver = async (name: string, by: Person): Promise<Deliverable> =>
    world.call(projects.addDeliverable, { projectId: project.id, name, fileId: await portalFile() }, by);
  const answer = (input: InputOf<typeof projects.answer>) => world.call(projects.answer, input, clem);
  const about = async (person: Person, id: string) =>
    (await listed(world, person)).filter(({ path }) => path.includes(id));
  const subjectsTo = async (person: Person) => (await mailsTo(world, person)).map(({ subject }) => subject);
  const stageOf = async (name: string, { id: projectId } = project) => {
    const stages = await world.call(projects.stages, { projectId }, cast.ada);
    return stages.find((stage) => stage.name === name)?.id ?? '';
  };
  const projectPath = () => `/o/${cast.organizationId}/projects/${project.id}`;

  /** As the clock of `projects` tells it. */
  async function near(fact: Omit<PayloadOf<typeof projects.deadlineNear>, 'organizationId' | 'dueOn'>) {
    const payload = { ...fact, organizationId: cast.organizationId, dueOn: '2026-12-01' };
    await world.sql(
      'projects',
      "insert into outbox (id, subject, payload, created_at) values ($1, $2, $3, now() - interval '5 seconds')",
      [newId(), `${world.config.namespace}.events.projects.deadlineNear`, JSON.stringify(payload)],
    );
  }

  describe('a project', () => {
    it('is told to who was added to it, by mail too, and not to who made it', async () => {
      await newestOf(world, clem, {
        ...{ kind: 'added_to_project', actorId: cast.ada.accountId, facts: { projectName: 'Site' } },
        path: projectPath(),
      });
      const mail = await mailTo(world, clem, 'Vous faites maintenant partie du projet « Site »');
      expect(mail.text).toContain('Ada vous y accueille.');
      expect(mail.text).toContain(`https://allforone.test${projectPath()}`);
      expect(await about(cast.ada, project.id)).toEqual([]);
    });

    it('is told to nobody once they are out of it, and takes back what was told', async () => {
      const side = await build('Annexe', [cast.bob, 'team'], [cast.cleo, 'team']);
      await vi.waitFor(async () => expect(await about(cast.bob, side.id)).toHaveLength(1), 5000);
      const { accountId } = cast.bob;

      await world.call(projects.removeMember, { projectId: side.id, accountId }, cast.ada);

      await vi.waitFor(async () => expect(await about(cast.bob, side.id)).toEqual([]), 5000);
      await world.told(notifications.read, (event) => event.accountId === accountId);
      await world.call(projects.deliverStage, { stageId: await stageOf('Maquette', side) }, cast.ada);
      await newestOf(world, cast.cleo, { kind: 'stage_delivered', path: expect.stringContaining(side.id) });
      expect(await about(cast.bob, side.id)).toEqual([]);
    });

    it('that is deleted leaves no line behind', async () => {
      const short = await build('Bref', [cast.bob, 'team'], [clem, 'client']);
      await vi.waitFor(async () => expect(await about(clem, short.id)).toHaveLength(1), 5000);

      await world.call(projects.delete, { projectId: short.id }, cast.ada);

      await vi.waitFor(async () => {
        expect([...(await about(clem, short.id)), ...(await about(cast.bob, short.id))]).toEqual([]);
      }, 5000);
    });
  });

  describe('a deliverable', () => {
    it('is told to the clients, in the application and by mail, and to nobody else', async () => {
      const { id } = await deliver('Maquette', cast.bob);

      await newestOf(world, clem, {
        ...{ kind: 'deliverable_added', actorId: cast.bob.accountId },
        facts: { projectName: 'Site', deliverableName: 'Maquette', version: '1' },
        path: `${projectPath()}/deliverables/${id}`,
      });
      await mailTo(world, clem, 'Nouveau livrable : « Maquette »');
      for (const person of [cast.ada, cast.bob, cast.cleo]) expect(await about(person, id)).toEqual([]);

      await world.call(projects.addVersion, { deliverableId: id, fileId: await portalFile() }, cast.bob);
      await newestOf(world, clem, { kind: 'deliverable_added', facts: { version: '2' } });
      await mailTo(world, clem, 'Nouvelle version de « Maquette »');
    });

    it('that is to be changed is told to the team with the words of the client', async () => {
      const { id: deliverableId } = await deliver('Logo', cast.bob);
      const comment = 'Plus grand, s’il vous plaît.';

      await answer({ deliverableId, version: 1, verdict: 'changes_requested', comment });

      const facts = { projectName: 'Site', deliverableName: 'Logo', version: '1', excerpt: comment };
      for (const person of [cast.ada, cast.bob, cast.cleo]) {
        await newestOf(world, person, { kind: 'changes_requested', actorId: clem.accountId, facts });
      }
      for (const person of [cast.ada, cast.bob]) {
        const mail = await mailTo(world, person, 'Changements demandés : « Logo »');
        expect(mail.text).toContain(`> ${comment}`);
      }
      expect(await subjectsTo(cast.cleo)).not.toContain('Changements demandés : « Logo »');
      expect((await about(clem, deliverableId)).map(({ kind }) => kind)).toEqual(['deliverable_added']);
    });

    it('that is accepted is told to the team, by mail to who leads and who delivered', async () => {
      const { id: deliverableId } = await deliver('Charte', cast.bob);

      await answer({ deliverableId, version: 1, verdict: 'accepted' });

      for (const person of [cast.ada, cast.bob, cast.cleo]) {
        const { facts } = await newestOf(world, person, { kind: 'deliverable_accepted' });
        expect(facts).toEqual({ projectName: 'Site', deliverableName: 'Charte', version: '1' });
      }
      for (const person of [cast.ada, cast.bob]) await mailTo(world, person, '« Charte » est accepté');
      expect(await subjectsTo(cast.cleo)).not.toContain('« Charte » est accepté');
    });
  });

  describe('a stage', () => {
    it('that is delivered is told to everybody but who delivered it, without a mail', async () => {
      await world.call(projects.deliverStage, { stageId: await stageOf('Maquette') }, cast.bob);

      for (const person of [cast.ada, cast.cleo, clem]) {
        const facts = { projectName: 'Site', stageName: 'Maquette', progress: '50' };
        await newestOf(world, person, { kind: 'stage_delivered', facts, path: projectPath() });
      }
      const [newest] = await listed(world, cast.bob);
      expect(newest?.kind).not.toBe('stage_delivered');
      expect((await subjectsTo(clem)).filter((subject) => subject.includes('Étape'))).toEqual([]);
    });

    it('that is due soon is told to who does it, and to who leads once it is late', async () => {
      const stageId = await stageOf('Réalisation');
      const { accountId: assigneeId } = cast.cleo;
      await world.call(projects.updateStage, { stageId, assigneeId }, cast.ada);

      await near({ projectId: project.id, stageId, state: 'soon' });
      const soon = { projectName: 'Site', stageName: 'Réalisation', dueOn: '2026-12-01', state: 'soon' };
      await newestOf(world, cast.cleo, { kind: 'deadline', actorId: null, facts: soon });
      await mailTo(world, cast.cleo, 'Bientôt : « Réalisation »');
      expect((await listed(world, cast.ada)).map(({ kind }) => kind)).not.toContain('deadline');

      await near({ projectId: project.id, stageId, state: 'late' });
      const late = { kind: 'deadline', facts: { state: 'late' } };
      for (const person of [cast.cleo, cast.ada]) await newestOf(world, person, late);
      const mail = await mailTo(world, cast.ada, 'En retard : « Réalisation »');
      expect(mail.text).toContain('C’était prévu pour le 1 décembre 2026, dans le projet « Site ».');
      for (const person of [cast.bob, clem]) {
        expect((await listed(world, person)).map(({ kind }) => kind)).not.toContain('deadline');
      }
    });

    it('whose deadline is that of the project is told to who leads it', async () => {
      const solo = await build('Solo', [cast.bob, 'team']);
      await near({ projectId: solo.id, stageId: null, state: 'soon' });

      await newestOf(world, cast.ada, { kind: 'deadline', path: expect.stringContaining(solo.id) });
      await mailTo(world, cast.ada, 'Bientôt : « Solo »');
    });

    it('that is done is late no more', async () => {
      const done = await build('Fini');
      const stageId = await stageOf('Maquette', done);
      await world.call(projects.deliverStage, { stageId }, cast.ada);

      await near({ projectId: done.id, stageId, state: 'late' });
      const after = await build('Après');
      await near({ projectId: after.id, stageId: null, state: 'late' });

      await newestOf(world, cast.ada, { kind: 'deadline', path: expect.stringContaining(after.id) });
      expect(await about(cast.ada, done.id)).toEqual([]);
    });
  });

  it('shows nothing of projects to who may follow none any more', async () => {
    const { organizationId, ada } = cast;
    const blind = { organizationId, name: 'Sans projets', permissions: ['organization.read' as const] };
    const { key: role } = await world.call(organizations.createRole, blind, ada);
    const member = { organizationId, accountId: clem.accountId };

    await world.call(organizations.changeRole, { ...member, role }, ada);
    await vi.waitFor(async () => expect(await about(clem, project.id)).toEqual([]), 5000);
    await world.call(organizations.changeRole, { ...member, role: 'client' }, ada);

    await vi.waitFor(async () => expect(await about(clem, project.id)).not.toEqual([]), 5000);
  });
});
