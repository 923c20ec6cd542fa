import { useRef, useState } from 'react';
import type { Log } from '../log/log.ts';
import { logOf, readAfter, readBefore } from '../log/log-query.ts';
import {
  around,
  atTail,
  back,
  isAtStart,
  messagesIn,
  onward,
  shortened,
  type Window,
} from '../log/window.ts';

/** Which part of the conversation is on the page, and ways to move it; history is read where it is not known yet. */
export function useWindow(conversationId: string, log: Log) {
  const [chosen, setChosen] = useState<Window>(() => atTail(log));
  const [failed, setFailed] = useState(false);
  const busy = useRef(false);
  const window = messagesIn(log, chosen).length > 0 ? chosen : atTail(log);
  const messages = messagesIn(log, window);
  const first = messages[0]?.sequence ?? 1;
  const last = messages.at(-1)?.sequence ?? 0;

  return {
    messages,
    isAtStart: isAtStart(log, window),
    isAtTail: window.to === null,
    /** History could not be read. */
    failed,
    back: () => move(back, () => readBefore(conversationId, first), isAtStart(log, window)),
    onward: () => move(onward, () => readAfter(conversationId, last), window.to === null),
    toTail: () => setChosen(atTail(log)),
    shorten: () => setChosen((now) => shortened(log, now)),
    toSequence,
  };

  async function move(
    step: (log: Log, window: Window) => Window | null,
    read: () => Promise<void>,
    isDone: boolean,
  ): Promise<void> {
    if (isDone || busy.current) return;
    const next = step(log, window);
    if (next) return setChosen(next);

    await reading(async () => {
      await read();
      setChosen((now) => step(logOf(conversationId) ?? log, now) ?? now);
    });
  }

  /** @returns false where there is no such message. */
  async function toSequence(sequence: number): Promise<boolean> {
    let next = around(logOf(conversationId) ?? log, sequence);
    if (!next) {
      await reading(() => readBefore(conversationId, sequence + 25));
      next = around(logOf(conversationId) ?? log, sequence);
    }
    if (next) setChosen(next);

    return next !== null;
  }

  async function reading(read: () => Promise<void>): Promise<void> {
    busy.current = true;
    try {
      await read();
      setFailed(false);
    } catch {
      setFailed(true);
    } finally {
      busy.current = false;
    }
  }
}
