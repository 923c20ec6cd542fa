import { setTimeout } from 'node:timers/promises';
import type { Person } from '../../people/person.ts';
import { errandsOf } from '../village/errands.ts';
import type { Tally } from '../village/tally.ts';
import type { Village } from '../village/village.ts';

interface Message {
  id: string;
  revision: number;
}

/** Somebody who reads, writes and listens all the time, and catches up whenever the line comes back. */
export interface Neighbour {
  /** Messages that the platform said it has. */
  sent: string[];
  /** Messages that came to this person, live or by catching up. */
  seen: Set<string>;
  /** Times the line came back. */
  returns(): number;
  /** Resolves once what was begun is over. */
  stop(): Promise<void>;
  /** Catches up once more, and hangs up. */
  leave(): Promise<void>;
}

export async function live(
  village: Village,
  person: Person,
  tally: Tally,
  pause: number,
): Promise<Neighbour> {
  const { conversationId } = village;
  const sent: string[] = [];
  const seen = new Set<string>();
  let revision = 0;
  let returns = -1;
  let isOver = false;
  const line = await person.listen();
  line.on('chat.messageSent', (event: { message?: Message; messageId?: string }) => {
    const id = event.message?.id ?? event.messageId;
    if (id) seen.add(id);
  });
  line.on('connect', () => void comeBack());
  await comeBack();
  const life = (async () => {
    for (let turn = 0; !isOver; turn += 1) {
      await act(turn);
      await setTimeout(pause * (0.5 + Math.random()));
    }
  })();

  return {
    sent,
    seen,
    returns: () => returns,
    stop: () => {
      isOver = true;

      return life;
    },
    leave: async () => {
      await catchUp();
      line.close();
    },
  };

  async function comeBack(): Promise<void> {
    returns += 1;
    await catchUp();
  }

  async function catchUp(): Promise<void> {
    for (let hasMore = true; hasMore; ) {
      const page = await ask<{ messages: Message[]; hasMore: boolean; lastRevision: number }>(
        'chat.changes',
        {
          conversationId,
          afterRevision: revision,
          limit: 100,
        },
      );
      if (!page) return;
      for (const { id } of page.messages) seen.add(id);
      revision = page.lastRevision;
      hasMore = page.hasMore;
    }
  }

  async function act(turn: number): Promise<void> {
    const [send, ...others] = errandsOf(village);
    const [path, input] = (turn % 2 === 0 ? send : others[Math.floor(turn / 2) % others.length]) ?? ['', {}];
    const reply = await ask<Message>(path, input);
    if (reply && turn % 2 === 0) sent.push(reply.id);
  }

  function ask<Output>(path: string, input: object): Promise<Output | null> {
    return tally.time(path, () => person.call<Output>(path, input));
  }
}
