import type { InputOf } from '@allforone/contracts/contract';
import { useEffect, useEffectEvent } from 'react';
import { onLiveConnected, sayUnwatch, sayWatch } from '../live.ts';

/** What the gateway asks before it lets anyone in: `tasks.board`, `projects.get` and `files.space`. */
export interface WatchInputs {
  boardId: InputOf<typeof import('@allforone/contracts/tasks').tasks.board>;
  projectId: InputOf<typeof import('@allforone/contracts/projects').projects.get>;
  spaceId: InputOf<typeof import('@allforone/contracts/files').files.space>;
}

interface Watched {
  kind: keyof WatchInputs;
  input: unknown;
  /** Of the room, once the gateway has let us in on this line. */
  id: string | null;
  /** Of each component that looks at it. */
  handlers: Set<() => void>;
}

const watched = new Map<string, Watched>();
const passing: readonly string[] = ['unavailable', 'too_many_requests'];

onLiveConnected(() => {
  for (const [key, place] of watched) {
    place.id = null;
    void enter(key, place);
  }
});

/**
 * `useWatch('projectId', { projectId })`: while the component is there, `projects.changed` of that project is heard
 * (`files.spaceChanged` for a `spaceId`, `tasks.cardChanged` for a `boardId`). `handler` is called each time that begins: what was told before was missed.
 */
export function useWatch<Kind extends keyof WatchInputs>(
  kind: Kind,
  input: WatchInputs[Kind],
  handler: () => void = () => undefined,
): void {
  const key = JSON.stringify([kind, input]);
  const latest = useEffectEvent(handler);

  useEffect(() => watch(key, () => latest()), [key]);
}

function watch(key: string, handler: () => void): () => void {
  const [kind, input] = JSON.parse(key) as [keyof WatchInputs, unknown];
  const place = watched.get(key) ?? { kind, input, id: null, handlers: new Set() };
  watched.set(key, place);
  place.handlers.add(handler);
  if (place.handlers.size === 1) void enter(key, place);

  return () => {
    place.handlers.delete(handler);
    if (place.handlers.size > 0) return;
    watched.delete(key);
    if (place.id) sayUnwatch(kind, place.id);
  };
}

async function enter(key: string, place: Watched): Promise<void> {
  const answer = await sayWatch(place.kind, place.input);
  const isOurs = watched.get(key) === place;
  if ('id' in answer && isOurs) {
    place.id = answer.id;
    for (const handler of [...place.handlers]) handler();
  }
  // Who left meanwhile had no room to name yet; should somebody else look by now, they are in it.
  else if ('id' in answer && !watched.has(key)) sayUnwatch(place.kind, answer.id);
  else if ('code' in answer && isOurs && passing.includes(answer.code)) again(key, place);
}

function again(key: string, place: Watched): void {
  setTimeout(
    () => {
      if (watched.get(key) === place && !place.id) void enter(key, place);
    },
    2000 + Math.random() * 3000,
  );
}
