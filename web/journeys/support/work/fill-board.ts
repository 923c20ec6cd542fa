import type { Visitor } from '../test.ts';

const atOnce = 10;

/** The board of an organisation with so many tasks, spread over the columns that are not for what is done. */
export async function fillBoard(owner: Visitor, organizationId: string, size: number) {
  const everyone = { organizationId, place: { kind: 'organization', placeId: organizationId } } as const;
  const board = await owner.api.tasks.board.query(everyone);
  const columns = board.columns.filter(({ isDone }) => !isDone).map(({ id }) => id);
  const priorities = ['none', 'low', 'high'] as const;
  let made = 0;
  const fill = async () => {
    while (made < size) {
      const number = made++;
      await owner.api.tasks.create.mutate({
        ...{ ...everyone, columnId: columns[number % columns.length], title: `Poser le lot ${number}` },
        ...{ priority: priorities[number % 3], assigneeIds: number % 2 ? [owner.id] : [] },
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fill));

  return { columns };
}
