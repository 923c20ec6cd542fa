import type { ObjectRef } from '@allforone/contracts/objects';
import { expect, it } from 'vitest';
import type { Line } from '../../../history/line.ts';
import { acknowledged, smallHistory } from '../../small-history.ts';
import type { KeptBoard, KeptLinks } from '../kept.ts';
import { rulesBrokenIn, withKept, withoutEnds } from '../small-changes.ts';

const organizationId = 'organization';
const task: ObjectRef = { kind: 'task', id: 'task' };
const [one, two]: [ObjectRef, ObjectRef] = [
  { kind: 'message', id: 'm1' },
  { kind: 'message', id: 'm2' },
];
const made = { id: 'task', columnId: 'todo', rank: 'a0', doneAt: null, version: 1 };
const make = { organizationId, title: 'make', linkTo: one };
const end = (object: ObjectRef, ...others: ObjectRef[]): Line => ({
  ...{ type: 'kept', kind: 'links', thing: { object, others } },
});
const board: KeptBoard = {
  ...{ id: 'board', openCount: 1, doneCount: 0, project: null },
  columns: [{ id: 'todo', isDone: false, taskCount: 1 }],
  cards: [{ ...made, title: 'make', version: 3, commentCount: 0, linkCount: 2, comments: [], moves: [] }],
};

/** Ada made a task of her message, and Bob linked his with it. */
const smallLinks: readonly Line[] = [
  ...smallHistory,
  ...acknowledged('make', ['Ada', 'tasks.create', make], 310, made),
  ...acknowledged('link', ['Bob', 'links.add', { organizationId, from: two, to: task }], 320),
  { type: 'kept', kind: 'board', thing: board },
  end(task, one, two),
  end(one, task),
  end(two, task),
];

it('finds nothing where nothing was lost', () => {
  expect(rulesBrokenIn(smallLinks)).toEqual([]);
});

it.each<[string, string, readonly Line[]]>([
  [
    'a lost link',
    'lost link',
    others((object) => (object.id === 'm1' ? [] : object.id === 'm2' ? [task] : [two])),
  ],
  [
    'a link kept twice',
    'duplicated link',
    others(({ kind }) => (kind === 'task' ? [one, two, two] : [task, task])),
  ],
  [
    'a link with one end',
    'link seen from one end alone',
    others(({ kind }) => (kind === 'task' ? [one] : [task])),
  ],
  ['a link of nobody', 'phantom link', [...smallLinks, end({ kind: 'message', id: 'm3' }, task)]],
  [
    'a wrong count',
    'wrong count of links',
    withKept<KeptBoard>(smallLinks, 'board', ({ cards, ...rest }) => ({
      ...rest,
      cards: cards.map((each) => ({ ...each, linkCount: 1 })),
    })),
  ],
])('finds %s', (_what, rule, lines) => expect(rulesBrokenIn(lines)).toContain(rule));

it('forgives what was never answered, whether it happened or not', () => {
  const again = acknowledged('more', ['Ada', 'links.add', { organizationId, from: two, to: task }], 330);

  expect(rulesBrokenIn(withoutEnds([...smallLinks, ...again], 'link', 'make', 'more'))).toEqual([]);
});

it('misses no link of a message that was deleted', () => {
  const gone = others((object) => (object.kind === 'task' ? [two] : object.id === 'm1' ? [] : [task]));
  const lines = gone.map((line): Line => {
    if (line.type !== 'final') return line;

    return { ...line, messages: line.messages.map((each) => ({ ...each, deleted: each.id === 'm1' })) };
  });

  expect(rulesBrokenIn(gone)).toContain('lost link');
  expect(rulesBrokenIn(lines)).not.toContain('lost link');
  expect(rulesBrokenIn(lines)).not.toContain('wrong count of links');
});

function others(change: (object: ObjectRef) => ObjectRef[]): Line[] {
  return withKept<KeptLinks>(smallLinks, 'links', ({ object }) => ({ object, others: change(object) }));
}
