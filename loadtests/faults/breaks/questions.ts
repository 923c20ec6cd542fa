import type { Person } from '../../people/person.ts';

export interface Place {
  organizationId: string;
  accountId: string;
  conversationId: string;
}

/** What a service is asked for after a fault. */
export interface Question {
  path: string;
  /** Made before the first fault, where there has to be something to change. */
  prepare?(person: Person, place: Place): Promise<{ id: string }[]>;
  input(place: Place, turn: number, ...preparedIds: string[]): object;
}

/** A change wherever the service knows any, so that an answer means that something was kept. */
export const questions: Record<string, Question> = {
  accounts: { path: 'accounts.updateProfile', input: (_place, turn) => ({ level: `${turn}` }) },
  organizations: {
    path: 'organizations.update',
    input: ({ organizationId }, turn) => ({ organizationId, name: `Sonde ${turn}` }),
  },
  chat: {
    path: 'chat.send',
    input: ({ conversationId }, turn) => ({ conversationId, text: `Sonde ${turn}` }),
  },
  files: {
    path: 'files.updateFolder',
    prepare: async (person, { organizationId, accountId }) => {
      const space = { kind: 'personal', placeId: accountId };
      return [await person.call('files.createFolder', { organizationId, space, name: 'Sonde' })];
    },
    input: (_place, turn, folderId) => ({ folderId, name: `Sonde ${turn}` }),
  },
  projects: {
    path: 'projects.update',
    prepare: async (person, { organizationId }) => [
      await person.call('projects.create', { organizationId, name: 'Sonde' }),
    ],
    input: (_place, turn, projectId) => ({ projectId, description: `Sonde ${turn}` }),
  },
  tasks: {
    path: 'tasks.update',
    prepare: async (person, place) => [await addTask(person, place)],
    input: (_place, turn, taskId) => ({ taskId, title: `Sonde ${turn}` }),
  },
  objectives: {
    path: 'objectives.update',
    prepare: async (person, { organizationId }) => [
      await person.call('objectives.create', {
        ...{ organizationId, scope: 'personal', title: 'Sonde' },
        ...{ startsOn: '2026-01-01', endsOn: '2026-12-31' },
      }),
    ],
    input: (_place, turn, objectiveId) => ({ objectiveId, title: `Sonde ${turn}` }),
  },
  // The same two again: each time it holds both in a transaction.
  links: {
    path: 'links.add',
    prepare: async (person, place) => [await addTask(person, place), await addTask(person, place)],
    input: ({ organizationId }, _turn, from, to) => ({
      organizationId,
      from: { kind: 'task', id: from },
      to: { kind: 'task', id: to },
    }),
  },
  notifications: {
    path: 'notifications.changePreference',
    input: () => ({ kind: 'mention', inApp: true, email: false }),
  },
  audit: { path: 'audit.search', input: ({ organizationId }) => ({ organizationId, limit: 1 }) },
};

const addTask = (person: Person, { organizationId, accountId }: Place): Promise<{ id: string }> =>
  person.call('tasks.create', {
    organizationId,
    place: { kind: 'personal', placeId: accountId },
    title: 'Sonde',
  });
