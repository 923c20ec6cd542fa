import type { Notification } from '@allforone/contracts/notifications';
import { expect, it } from 'vitest';
import type { Line } from '../../history/line.ts';
import { acknowledged } from '../small-history.ts';
import type { KeptDeliverable, KeptFile, KeptProject } from './kept.ts';
import { rulesBrokenIn, withEnd, withKept } from './small-changes.ts';
import { accepted, deliverableId, delivered, smallWork, version, wish } from './small-work.ts';

type Versions = KeptFile['versions'];

it('finds nothing in work where nothing was lost', () => {
  expect(rulesBrokenIn(smallWork)).toEqual([]);
});

it.each<[string, string, readonly Line[]]>([
  ['a lost upload', 'lost version of a file', versions(([, two]) => (two ? [two] : []))],
  ['an upload kept twice', 'duplicated version of a file', versions((all) => [...all, version(3, 'two')])],
  ['a file of nobody', 'phantom version of a file', versions((all) => [...all, version(3, 'three')])],
  ['a number left out', 'gap in the numbers: version of a file', numbered(1, 3)],
  ['versions in another order', 'reordered version of a file', numbered(2, 1)],
  ['bytes that are others', 'damaged file', versions((all) => all.map((each) => ({ ...each, read: null })))],
  ['an old version on top', 'current version is not the latest', numbered(1, 7)],
  [
    'a file of somebody else',
    'file other than it was acknowledged',
    versions((all) => all.map((each) => ({ ...each, createdBy: 'id-bob' }))),
  ],
  [
    'another digest',
    'acknowledged with another digest',
    told('up-2', () => ({ fileId: 'file', digest: 'sha-256=:x:' })),
  ],
  [
    'an upload that is refused for nothing',
    'upload refused, or let in, against the rights',
    ended('up-1', (line) => ({ type: 'fail', op: line.op, code: 'upload_gone', at: line.at })),
  ],
  [
    'an effect of a refusal',
    'effect of a refused operation',
    versions((all) => [...all, { ...version(3, 'no'), createdBy: 'id-bob' }]),
  ],
  [
    'an upload acknowledged before it is stored',
    'acknowledged upload not seen',
    told('look', () => ({ items: [version(1, 'one')], nextCursor: null })),
  ],
  [
    'a file that is not there for who was told so',
    'acknowledged upload not seen',
    ended('look', (line) => ({ type: 'fail', op: line.op, code: 'not_found', at: line.at })),
  ],
])('finds %s', (_what, rule, lines) => expect(rulesBrokenIn(lines)).toContain(rule));

it.each<[string, string, readonly Line[]]>([
  [
    'a lost delivery',
    'lost version of a deliverable',
    work(({ versions: [, two] }) => ({ versions: two ? [two] : [] })),
  ],
  [
    'a delivery kept twice',
    'duplicated version of a deliverable',
    work((each) => ({ versions: [...each.versions, delivered(3, 'deliver-2')] })),
  ],
  [
    'a delivery of nobody',
    'phantom version of a deliverable',
    work((each) => ({ versions: [...each.versions, delivered(3, 'nobody')] })),
  ],
  ['another file', 'deliverable other than its file', workVersions((each) => ({ ...each, fileVersion: 1 }))],
  [
    'another place than was answered',
    'delivery other than it was acknowledged',
    told('deliver-2', () => ({ id: deliverableId, latest: { number: 4 } })),
  ],
  ['a lost answer', 'lost answer', workVersions((each) => ({ ...each, answer: null }))],
  [
    'an answer that was counted twice',
    'version answered twice',
    [
      ...smallWork,
      ...acknowledged(
        'more',
        ['Ada', 'projects.answer', { deliverableId, version: 2, verdict: 'accepted' }],
        97,
      ),
    ],
  ],
  ['an answer of nobody', 'phantom answer', workVersions((each) => ({ ...each, ...accepted('nobody') }))],
  ['a state of before', 'deliverable is not as its latest version', work(() => ({ state: 'waiting' }))],
  [
    'an answer told twice by the history',
    'history other than what happened',
    work(() => ({ answered: [2, 2] })),
  ],
  ['a lost proof', 'lost proof', workVersions((each) => ({ ...each, proofFileId: null }))],
  ['a proof of nothing', 'phantom proof', workVersions((each) => ({ ...each, proofFileId: 'proof' }))],
  [
    'a wrong count',
    'wrong count of what waits for an answer',
    projects((each) => ({ ...each, waitingCount: 3 })),
  ],
])('finds %s', (_what, rule, lines) => expect(rulesBrokenIn(lines)).toContain(rule));

it.each<[string, string, readonly Line[]]>([
  [
    'an answer of which nobody hears',
    'lost notification',
    inboxes((kept) => kept.filter(({ id }) => id !== 'n3')),
  ],
  [
    'a version told twice',
    'duplicated notification',
    inboxes((kept) => [...kept, ...again(kept, { id: 'n9' })]),
  ],
  [
    'a version told that is not there',
    'phantom notification',
    inboxes((kept) => [...kept, ...again(kept, { id: 'n9', facts: { version: '3' } })]),
  ],
])('finds %s', (_what, rule, lines) => expect(rulesBrokenIn(lines)).toContain(rule));

it('forgives what was never answered, whether it happened or not', () => {
  const isTheirEnd = (line: Line) => line.type === 'ok' && ['up-2', 'deliver-2', 'answer'].includes(line.op);
  const asked: Line = {
    type: 'invoke',
    op: 'up-3',
    person: 'Ada',
    path: 'files.upload',
    input: wish('4'),
    at: 97,
  };

  expect(rulesBrokenIn([...smallWork.filter((line) => !isTheirEnd(line)), asked])).toEqual([]);
});

function keptOf<Thing>(kind: string, change: (thing: Thing) => Thing): Line[] {
  return withKept(smallWork, kind, change);
}

function versions(change: (all: Versions) => Versions): Line[] {
  return keptOf<KeptFile>('file', (file) =>
    file.id === 'file' ? { ...file, versions: change(file.versions) } : file,
  );
}

function numbered(...numbers: number[]): Line[] {
  return versions((all) => all.map((each, index) => ({ ...each, number: numbers[index] ?? 0 })));
}

function projects(change: (project: KeptProject) => KeptProject): Line[] {
  return keptOf<KeptProject>('project', change);
}

function work(change: (deliverable: KeptDeliverable) => Partial<KeptDeliverable>): Line[] {
  return projects((project) => ({
    ...project,
    deliverables: project.deliverables.map((each) => ({ ...each, ...change(each) })),
  }));
}

function workVersions(
  change: (each: KeptDeliverable['versions'][number]) => KeptDeliverable['versions'][number],
): Line[] {
  return work((deliverable) => ({ versions: deliverable.versions.map(change) }));
}

function ended(op: string, change: (line: Extract<Line, { type: 'ok' }>) => Line): Line[] {
  return withEnd(smallWork, op, change);
}

function told(op: string, output: () => unknown): Line[] {
  return ended(op, (line) => ({ ...line, output: output() }));
}

function inboxes(change: (kept: Notification[]) => Notification[]): Line[] {
  return smallWork.map((line) =>
    line.type === 'inbox' ? { ...line, notifications: change(line.notifications) } : line,
  );
}

function again(kept: readonly Notification[], changes: Partial<Notification>): Notification[] {
  return kept.filter(({ id }) => id === 'n6').map((each) => ({ ...each, ...changes }));
}
