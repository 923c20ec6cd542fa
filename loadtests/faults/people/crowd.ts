import { setTimeout } from 'node:timers/promises';
import type { Cast } from './cast.ts';
import { chosen } from './habits.ts';
import { manage } from './manager.ts';
import { type Reader, startReader } from './reader.ts';
import type { Trade } from './trades/trade.ts';
import { nextAct } from './writer.ts';

export interface Crowd {
  readers: Reader[];
  /** Nobody begins anything any more; resolves when all that was begun has its answer. */
  finish(): Promise<void>;
}

/** Everyone reads, and writes one thing after the other with a pause of some `pace` milliseconds between, and works. */
export async function startCrowd(cast: Cast, trades: readonly Trade[], pace: number): Promise<Crowd> {
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

    const working = async ({ habitsOf }: Trade) => {
      const habits = habitsOf(place);
      while (!isOver && habits.length > 0) {
        await chosen(habits, actor.random)?.(actor);
        await setTimeout(actor.random.between(pace * 1.5, pace * 4.5));
      }
    };

    return [writing(), managing(), ...trades.map(working)];
  });

  return {
    readers,
    finish: async () => {
      isOver = true;
      await Promise.all(lives);
    },
  };
}
