import { chat } from '@allforone/contracts/chat';
import { organizations } from '@allforone/contracts/organizations';
import type { Cast } from '../../cast/cast.ts';
import type { Place } from '../../cast/places.ts';

/** Something is said all the time, and when. */
export interface Noise {
  /** When what was heard last was said, in the time of `performance.now()`; null when nothing was. */
  lastIn(heard: readonly { payload: unknown }[]): number | null;
  stop(): Promise<void>;
}

const every = 40;

/** Messages in the conversation of a place, or news of its group: one after the other, each with its number. */
export function makeNoise({ world }: Cast, place: Place, kind: 'talk' | 'news'): Noise {
  const saidAt: number[] = [];
  let isOn = true;
  const going = go();

  return {
    lastIn: (heard) => {
      const text = JSON.stringify(heard);
      const last = saidAt.findLastIndex((_, index) => text.includes(`bruit ${index}.`));
      return last < 0 ? null : (saidAt[last] as number);
    },
    stop: async () => {
      isOn = false;
      await going;
    },
  };

  async function go(): Promise<void> {
    while (isOn) {
      const word = `bruit ${saidAt.length}.`;
      saidAt.push(performance.now());
      if (kind === 'talk') await say(word);
      else await world.call(organizations.updateGroup, { groupId: place.groupId, name: word }, place.keeper);
      await new Promise((resolve) => setTimeout(resolve, every));
    }
  }

  function say(text: string) {
    return world.call(chat.send, { conversationId: place.conversationId, text }, place.extra);
  }
}
