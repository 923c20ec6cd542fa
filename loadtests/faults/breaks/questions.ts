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
  prepare?(person: Person, place: Place): Promise<{ id: string }>;
  input(place: Place, turn: number, preparedId: string): object;
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
    prepare: (person, { organizationId, accountId }) => {
      const space = { kind: 'personal', placeId: accountId };
      return person.call('files.createFolder', { organizationId, space, name: 'Sonde' });
    },
    input: (_place, turn, folderId) => ({ folderId, name: `Sonde ${turn}` }),
  },
  projects: {
    path: 'projects.update',
    prepare: (person, { organizationId }) =>
      person.call('projects.create', { organizationId, name: 'Sonde' }),
    input: (_place, turn, projectId) => ({ projectId, description: `Sonde ${turn}` }),
  },
  notifications: {
    path: 'notifications.changePreference',
    input: () => ({ kind: 'mention', inApp: true, email: false }),
  },
  audit: { path: 'audit.search', input: ({ organizationId }) => ({ organizationId, limit: 1 }) },
};
