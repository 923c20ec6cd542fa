import type { AppRouter } from '@allforone/bff/router';
import type { Board } from '@allforone/contracts/tasks';
import { useQueryClient } from '@tanstack/react-query';
import type { inferRouterInputs } from '@trpc/server';
import { useEffect, useMemo } from 'react';
import { discard, type Entry, onDelivered, useOutbox } from '../outbox.ts';
import { toastError } from '../toasts.ts';
import { withCard } from './board-cards.ts';
import { cardOf } from './card-of.ts';
import { changeCards } from './cards-query.ts';

type Inputs = inferRouterInputs<AppRouter>['tasks'];
const paths = ['tasks.create', 'tasks.update', 'tasks.move', 'tasks.complete', 'tasks.reopen'] as const;
type Path = (typeof paths)[number];

/** A change of a task that waits for the server on this device. */
export type Waiting = {
  [P in Path]: Omit<Entry, 'path' | 'input'> & {
    path: P;
    input: P extends `tasks.${infer Name extends keyof Inputs & string}` ? Inputs[Name] : never;
  };
}[Path];

const isWaiting = (entry: object): entry is Waiting => paths.includes((entry as Waiting).path);

/** Changes of tasks that the server has not answered yet, or refused, oldest first. The same list until one changes. */
export function useWaiting(): Waiting[] {
  const entries = useOutbox().filter(isWaiting);
  const key = entries.map(({ id, state }) => `${id} ${state}`).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew each time, what it says is in the key.
  return useMemo(() => entries, [key]);
}

/** What the server answers is shown before the entry leaves the outbox; what it refuses is said, and shown as it was. */
export function useDeliveries({ id: boardId }: Board): void {
  const queryClient = useQueryClient();
  const refused = useWaiting().find(({ path, state }) => state === 'failed' && path !== 'tasks.create');

  useEffect(() => {
    const stops = paths.map((path) =>
      onDelivered(path, (task) => {
        if (task.boardId === boardId) changeCards(queryClient, boardId, withCard(cardOf(task)));
      }),
    );

    return () => {
      for (const stop of stops) stop();
    };
  }, [queryClient, boardId]);

  useEffect(() => {
    if (!refused) return;
    toastError({ data: { code: refused.code } });
    void discard(refused.id);
  }, [refused]);
}
