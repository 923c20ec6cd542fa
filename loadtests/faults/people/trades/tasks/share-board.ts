import type { Board, Task, TaskCard, TaskPlace } from '@allforone/contracts/tasks';
import { newId } from '@allforone/runtime/id';
import { type Actor, operate } from '../../actor.ts';
import { must } from '../../cast.ts';
import type { Habits } from '../../habits.ts';
import { look } from '../look.ts';
import { hearsOf } from '../projects/teams.ts';
import type { Act, BeginTrade } from '../trade.ts';
import { collectBoard } from './collect-board.ts';

/** Tasks that everybody reaches for: so that several change the same one at once. */
const sought = 8;

/** Everyone works on one project, and moves, completes, opens again and comments the tasks of its board. */
export const shareBoard: BeginTrade = async ({ organizationId, actors }) => {
  const [lead, ...others] = actors;
  const members = others.map(({ person }) => ({ accountId: person.accountId, part: 'team' }));
  const project = { organizationId, name: 'Chantier', members };
  const { id: projectId } = await must<{ id: string }>(lead, 'projects.create', project);
  await Promise.all(actors.map((actor) => hearsOf(actor, organizationId, projectId)));
  const place: TaskPlace = { kind: 'project', placeId: projectId };
  const ownPlaceOf = ({ person }: Actor): TaskPlace => ({ kind: 'personal', placeId: person.accountId });
  const { id: boardId, columns } = await (lead as Actor).person.call<Board>('tasks.openBoard', {
    organizationId,
    place,
  });

  const create: Act = (actor) => createIn(actor, place, actor.random.one(columns)?.id);

  const move: Act = async (actor) => {
    const cards = await cardsSeen(actor);
    const card = someCard(actor, cards);
    const columnId = actor.random.one(columns)?.id ?? '';
    const others = cards.filter((each) => each.columnId === columnId && each.id !== card?.id);
    const afterId = actor.random.one([null, ...others.map(({ id }) => id)]) ?? null;

    if (card) await change(actor, 'tasks.move', { taskId: card.id, columnId, afterId });
    else await create(actor);
  };

  const finish =
    (path: 'tasks.complete' | 'tasks.reopen'): Act =>
    async (actor) => {
      const card = someCard(actor, await cardsSeen(actor));
      if (card) await change(actor, path, { taskId: card.id });
    };

  const comment: Act = async (actor) => {
    const card = someCard(actor, await cardsSeen(actor));
    const op = newId();
    const input = { taskId: card?.id, text: `${actor.name} ${op}`, clientId: op };
    if (card) await operate(actor, 'tasks.addComment', input, op);
  };

  /** Refused by right: what is somebody else's alone. */
  const trespass: Act = async (actor) => {
    const other = actor.random.one(actors.filter(({ name }) => name !== actor.name));
    if (other) await createIn(actor, ownPlaceOf(other));
  };

  const habits: Habits<Act> = [
    [create, 16],
    [move, 42],
    [finish('tasks.complete'), 10],
    [finish('tasks.reopen'), 8],
    [comment, 20],
    [trespass, 4],
  ];

  return {
    habitsOf: () => habits,
    collect: async () => {
      await collectBoard(lead as Actor, organizationId, place);
      for (const actor of actors) await collectBoard(actor, organizationId, ownPlaceOf(actor));
    },
  };

  /** The title is the name of the operation. */
  async function createIn(actor: Actor, at: TaskPlace, columnId?: string): Promise<void> {
    const op = newId();
    const input = { organizationId, place: at, title: op, ...(columnId && { columnId }) };

    await change(actor, 'tasks.create', input, op);
  }

  async function cardsSeen(actor: Actor): Promise<TaskCard[]> {
    return (await look<{ items: TaskCard[] }>(actor, 'tasks.cards', { boardId, limit: 200 }))?.items ?? [];
  }
};

/** Whoever is told how a task is looks at it at once. */
async function change(
  actor: Actor,
  path: string,
  input: Record<string, unknown>,
  op = newId(),
): Promise<void> {
  const outcome = await operate<Task>(actor, path, input, op);
  if ('ok' in outcome) await operate(actor, 'tasks.get', { taskId: outcome.ok.id });
}

function someCard({ random }: Actor, cards: readonly TaskCard[]): TaskCard | undefined {
  const oldest = cards.toSorted((one, other) => (one.id < other.id ? -1 : 1)).slice(0, sought);

  return random.one(random.next() < 0.6 ? oldest : cards);
}
