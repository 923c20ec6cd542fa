import type { Notification } from '@allforone/contracts/notifications';
import type { Line } from '../../history/line.ts';
import { acknowledged, notification, smallHistory } from '../small-history.ts';
import type { KeptDeliverable, KeptFile, KeptProject } from './kept.ts';

const organizationId = 'organization';
export const deliverableId = 'deliverable';
const accounts = { Ada: 'id-ada', Bob: 'id-bob' } as const;
const portal = { kind: 'portal', placeId: 'project' } as const;

const hexOf = (text: string) => Buffer.from(text.padEnd(32, '.')).toString('hex');
const digestOf = (hex: string) => `sha-256=:${Buffer.from(hex, 'hex').toString('base64')}:`;

/** What is asked for, of whom nobody knows yet whether they were answered. */
export const wish = (name: string, fileId?: string) => ({
  ...{ organizationId, space: portal, name: 'plan.txt', size: 9, sha256: hexOf(name) },
  ...(fileId && { fileId }),
});
const told = (name: string) => ({ fileId: 'file', digest: digestOf(hexOf(name)) });

export const version = (number: number, name: string): KeptFile['versions'][number] => {
  const content = { size: 9, sha256: hexOf(name) };

  return { number, ...content, createdBy: accounts.Ada, read: content };
};

const file: KeptFile = {
  ...{ id: 'file', name: 'plan.txt', createdBy: accounts.Ada, space: portal },
  current: { number: 2, size: 9, sha256: hexOf('two') },
  versions: [version(1, 'one'), version(2, 'two')],
};
const proof: KeptFile = {
  ...{ id: 'proof', name: 'Preuve.pdf', createdBy: accounts.Ada, space: portal },
  current: { number: 1, size: 9, sha256: hexOf('proof') },
  versions: [version(1, 'proof')],
};

export const delivered = (number: number, op: string): KeptDeliverable['versions'][number] => ({
  ...{ number, fileId: 'file', fileVersion: number, size: 9, sha256: hexOf(number === 1 ? 'one' : 'two') },
  ...{ note: op, deliveredBy: accounts.Ada, deliveredAt: '', answer: null, proofFileId: null },
});

export const accepted = (op: string) => ({
  answer: { verdict: 'accepted' as const, comment: op, answeredBy: accounts.Bob, answeredAt: '' },
  proofFileId: 'proof',
});

const project: KeptProject = {
  ...{ id: 'project', waitingCount: 0 },
  deliverables: [
    {
      ...{ id: deliverableId, name: 'Plan', state: 'accepted', versionCount: 2 },
      versions: [delivered(1, 'deliver-1'), { ...delivered(2, 'deliver-2'), ...accepted('answer') }],
      ...{ delivered: [2, 1], answered: [2] },
    },
  ],
};

const path = (about: string) => `/o/${organizationId}/projects/${about}`;
const news = (id: string, changes: Partial<Notification>) =>
  notification({ id, facts: {}, path: path(`project/deliverables/${deliverableId}`), ...changes });
const byAda = { actorId: accounts.Ada };
const newsOf = {
  Ada: [news('n3', { kind: 'deliverable_accepted', facts: { version: '2' } })],
  Bob: [
    news('n4', { kind: 'added_to_project', path: path('project'), ...byAda }),
    news('n5', { kind: 'deliverable_added', facts: { version: '1' }, ...byAda }),
    news('n6', { kind: 'deliverable_added', facts: { version: '2' }, ...byAda }),
  ],
};
const members = [{ accountId: accounts.Bob, part: 'client' }];
const answer = (number: number) => ({ id: deliverableId, latest: { number } });
const again = { deliverableId, fileId: 'file' };
const yes = { deliverableId, version: 2, verdict: 'accepted' };

/** Beside the talk: Ada delivered a file in two versions, and Bob accepted the second; a closed drawer stayed closed. */
export const smallWork: readonly Line[] = [
  ...smallHistory.map((line) => (line.type === 'inbox' ? withNews(line) : line)),
  ...acknowledged('make', ['Ada', 'projects.create', { organizationId, members }], 10, { id: 'project' }),
  ...acknowledged('up-1', ['Ada', 'files.upload', wish('one')], 20, told('one')),
  ...acknowledged('up-2', ['Ada', 'files.upload', wish('two', 'file')], 60, told('two')),
  ...acknowledged('look', ['Ada', 'files.versions', { fileId: 'file' }], 65, {
    ...{ items: file.versions, nextCursor: null },
  }),
  ...acknowledged('deliver-1', ['Ada', 'projects.addDeliverable', { fileId: 'file' }], 40, answer(1)),
  ...acknowledged('deliver-2', ['Ada', 'projects.addVersion', again], 80, answer(2)),
  ...acknowledged('answer', ['Bob', 'projects.answer', yes], 90, answer(2)),
  {
    ...{ type: 'invoke', op: 'closed', person: 'Bob', path: 'files.upload', at: 95 },
    input: { ...wish('no'), space: { kind: 'personal', placeId: accounts.Ada } },
  },
  { type: 'fail', op: 'closed', code: 'not_found', at: 96 },
  { type: 'kept', kind: 'file', thing: file },
  { type: 'kept', kind: 'file', thing: proof },
  { type: 'kept', kind: 'project', thing: project },
];

function withNews(line: Extract<Line, { type: 'inbox' }>): Line {
  const notifications = [...line.notifications, ...newsOf[line.person as keyof typeof newsOf]];

  return { ...line, notifications, unreadCount: notifications.length };
}
