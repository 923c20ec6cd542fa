import { setTimeout } from 'node:timers/promises';
import type { Cast } from './cast.ts';
import { manage } from './manager.ts';
import { type Reader, startReader } from './reader.ts';
import { nextAct } from './writer.ts';

export interface Crowd {
  readers: Reader[];
  /** Nobody begins anything any more; resolves when all that was begun has its answer. */
  finish(): Promise<void>;
}

/** Everyone reads, and writes one thing after the other with a pause of some `pace` milliseconds between. */
export async function startCrowd(cast: Cast, pace: number): Promise<Crowd> {
  const { actors, organizationId, managed, silent } = cast;
  let isOver = false;
  const readers = await Promise.all(actors.map((actor) => startReader(actor, organizationId)));
  const lives = actors.flatMap((actor, place) => {
    const reader = readers[place] as Reader;
    const looksAfter = managed[place];
    const wait = () => setTimeout(actor.random.between(pace * 0.4, pace * 1.6));
    const writing = async () => {
      while (!isOver) {
        await nextAct(actor, silent.has(place))(actor, reader);
        await wait();
      }
    };
    const managing = async () => {
      while (!isOver && looksAfter) {
        await manage(actor, looksAfter);
        await wait();
      }
    };

    return [writing(), managing()];
  });

  return {
    readers,
    finish: async () => {
      isOver = true;
      await Promise.all(lives);
    },
  };
}
