import type { Board, TaskCard } from '@allforone/contracts/tasks';
import type { Waiting } from './task-outbox.ts';

export type Columns = Pick<Board, 'columns'>['columns'];
/** Cards of each column in the order that is shown, by the column's id. */
export type Arranged = ReadonlyMap<string, readonly TaskCard[]>;

/** As the server has them: by rank, and what is done latest first. Subtasks stand in their task. */
export function arrange(columns: Columns, cards: Iterable<TaskCard>): Arranged {
  const arranged = new Map<string, TaskCard[]>(columns.map(({ id }) => [id, []]));
  for (const card of cards) {
    if (card.parentId === null) arranged.get(card.columnId)?.push(card);
  }
  for (const { id, isDone } of columns) arranged.get(id)?.sort(isDone ? byLatest : byRank);

  return arranged;
}

/** With what waits for the server, as it will be once it has answered. Columns that stay as they are stay the same. */
export function withWaiting(arranged: Arranged, columns: Columns, waiting: readonly Waiting[]): Arranged {
  const entries = waiting.filter(({ state }) => state === 'waiting');

  return entries.reduce<Arranged>((before, entry) => withEntry(before, columns, entry), arranged);
}

function withEntry(arranged: Arranged, columns: Columns, entry: Waiting): Arranged {
  if (entry.path === 'tasks.create') return arranged;
  const card = cardIn(arranged, entry.input.taskId);
  if (!card) return arranged;

  const at = new Date(entry.order).toISOString();
  switch (entry.path) {
    case 'tasks.move':
      return withMove(arranged, columns, { ...entry.input, at });
    case 'tasks.complete': {
      const done = columns.find(({ isDone }) => isDone);
      if (card.doneAt || !done) return withFields(arranged, card, { doneAt: card.doneAt ?? at });
      return withMove(arranged, columns, { taskId: card.id, columnId: done.id, afterId: null, at });
    }
    case 'tasks.reopen':
      return withFields(arranged, card, { doneAt: null });
    case 'tasks.update': {
      const { title, priority, labelIds, assigneeIds, startsAt, dueAt } = entry.input;
      return withFields(arranged, card, { title, priority, labelIds, assigneeIds, startsAt, dueAt });
    }
  }
}

interface Move {
  taskId: string;
  columnId: string;
  /** Null for the front of the column. */
  afterId: string | null;
  at?: string;
}

/** Behind a task that is elsewhere by now is at the end, as the server has it. */
export function withMove(
  arranged: Arranged,
  columns: Columns,
  { taskId, columnId, afterId, at }: Move,
): Arranged {
  const card = cardIn(arranged, taskId);
  const column = columns.find(({ id }) => id === columnId);
  if (!card || !column) return arranged;

  const doneThere = column.isDone ? (card.doneAt ?? at ?? new Date().toISOString()) : null;
  const doneAt = columnId === card.columnId ? card.doneAt : doneThere;
  const left = without(arranged, card);
  const there = [...(left.get(columnId) ?? [])];
  const after = there.findIndex(({ id }) => id === afterId);
  const place = column.isDone || afterId === null ? 0 : after < 0 ? there.length : after + 1;
  there.splice(place, 0, { ...card, columnId, doneAt });

  return new Map(left).set(columnId, there);
}

export function cardIn(arranged: Arranged, taskId: string): TaskCard | undefined {
  for (const cards of arranged.values()) {
    const card = cards.find(({ id }) => id === taskId);
    if (card) return card;
  }

  return undefined;
}

function withFields(
  arranged: Arranged,
  card: TaskCard,
  fields: { [K in keyof TaskCard]?: TaskCard[K] | undefined },
) {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const cards = arranged.get(card.columnId) ?? [];

  return new Map(arranged).set(
    card.columnId,
    cards.map((one) => (one.id === card.id ? { ...one, ...given } : one)),
  );
}

const without = (arranged: Arranged, card: TaskCard): Arranged =>
  new Map(arranged).set(
    card.columnId,
    (arranged.get(card.columnId) ?? []).filter(({ id }) => id !== card.id),
  );

const byRank = (one: TaskCard, other: TaskCard): number =>
  one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : one.id < other.id ? -1 : 1;

function byLatest(one: TaskCard, other: TaskCard): number {
  const [first, second] = [one.doneAt ?? '', other.doneAt ?? ''];

  return first > second ? -1 : first < second ? 1 : byRank(one, other);
}
