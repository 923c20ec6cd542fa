import type { InputOf, OutputOf } from '@allforone/contracts/contract';
import { objectives } from '@allforone/contracts/objectives';
import type { ObjectKind, SearchHit } from '@allforone/contracts/objects';
import { tasks } from '@allforone/contracts/tasks';
import { Refusal } from '@allforone/runtime/refusal';
import { type Context, plainObject, procedure, router } from '../forward.ts';

type Find = typeof tasks.findObjects;
type Asked = Omit<InputOf<Find>, 'kinds'> & { kinds?: ObjectKind[] };
type Cursors = Record<string, string | null>;

interface Found {
  items: SearchHit[];
  nextCursor: string | null;
  /** Services that did not answer. */
  missing: string[];
}

const owners = [
  { find: tasks.findObjects, kinds: ['task', 'comment'] },
  { find: objectives.findObjects, kinds: ['objective', 'keyResult'] },
] as { find: Find; kinds: ObjectKind[] }[];

export const searchRouter = router({
  /** Over all that services own, best first. */
  everything: procedure
    .input((input: unknown) => plainObject(input) as Asked)
    .query(async ({ ctx, input }): Promise<Found> => {
      const before: Cursors = input.cursor ? JSON.parse(input.cursor) : {};
      const asked = owners.filter(
        ({ find, kinds }) =>
          before[find.service] !== null && (input.kinds ?? kinds).some((kind) => kinds.includes(kind)),
      );
      const answers = await Promise.all(asked.map((owner) => ask(ctx, owner, input, before)));
      const after: Cursors = Object.fromEntries(owners.map(({ find }) => [find.service, null]));
      for (const { service, nextCursor } of answers) after[service] = nextCursor;

      return {
        items: answers.flatMap(({ items }) => items).sort((a, b) => b.score - a.score),
        nextCursor: Object.values(after).some(Boolean) ? JSON.stringify(after) : null,
        missing: answers.filter(({ isAway }) => isAway).map(({ service }) => service),
      };
    }),
});

async function ask(ctx: Context, { find, kinds }: (typeof owners)[number], input: Asked, before: Cursors) {
  const { service } = find;
  const cursor = before[service] ?? undefined;
  const wanted = input.kinds?.filter((kind) => kinds.includes(kind)) as InputOf<Find>['kinds'];

  try {
    const found: OutputOf<Find> = await ctx.call(find, { ...input, kinds: wanted, cursor });

    return { ...found, service, isAway: false };
  } catch (error) {
    if (!(error instanceof Refusal && ['unavailable', 'forbidden'].includes(error.code))) throw error;

    return { items: [], nextCursor: null, service, isAway: error.code === 'unavailable' };
  }
}
