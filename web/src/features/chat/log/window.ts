import type { Message } from '@allforone/contracts/chat';
import type { Log } from './log.ts';

/** The part of a conversation that is on the page: from one sequence to another, or to the newest for null. */
export interface Window {
  from: number;
  to: number | null;
}

const step = 50;
/** More than this is never drawn at once, however far someone scrolls. */
const most = 200;

export const atTail = (log: Log): Window => ({ from: log.tail - step + 1, to: null });

/** Messages without a gap that lie in the window. */
export function messagesIn(log: Log, { from, to }: Window): readonly Message[] {
  const end = lastIndexUpTo(log.messages, to ?? log.tail);
  let begin = end;
  const at = (index: number) => log.messages[index]?.sequence ?? 0;

  while (begin > 0 && at(begin - 1) === at(begin) - 1 && at(begin - 1) >= from) begin -= 1;

  return end < 0 ? [] : log.messages.slice(begin, end + 1);
}

/** Nothing lies before it. */
export const isAtStart = (log: Log, window: Window): boolean => {
  const first = messagesIn(log, window)[0]?.sequence;

  return first === undefined ? log.start !== null : first === 1 || first === log.start;
};

/** One step back, or null where history has to be read first: before the window's first message. */
export function back(log: Log, window: Window): Window | null {
  const shown = messagesIn(log, window);
  const first = shown[0]?.sequence ?? 1;
  const wider = { ...window, from: first - step };
  const [next] = messagesIn(log, wider);
  if (!next || next.sequence >= first) return null;

  const end = shown.at(-1)?.sequence ?? first;

  return end - next.sequence >= most ? { from: next.sequence, to: next.sequence + most - 1 } : wider;
}

/** One step on, or null where history has to be read first: after the window's last message. */
export function onward(log: Log, window: Window): Window | null {
  if (window.to === null) return window;

  const shown = messagesIn(log, { from: window.from, to: Math.min(window.to + step, log.tail) });
  const first = shown[0]?.sequence ?? Number.POSITIVE_INFINITY;
  const end = shown.at(-1)?.sequence ?? 0;
  if (first > window.to || end <= window.to) return null;

  return { from: Math.max(window.from, end - most + 1), to: end === log.tail ? null : end };
}

/** The window around one message, or null where it is not known yet. */
export function around(log: Log, sequence: number): Window | null {
  const index = lastIndexUpTo(log.messages, sequence);
  if (log.messages[index]?.sequence !== sequence) return null;

  let end = index;
  const at = (place: number) => log.messages[place]?.sequence ?? 0;
  while (end - index < step / 2 && at(end + 1) === at(end) + 1) end += 1;

  return { from: sequence - step / 2, to: at(end) >= log.tail ? null : at(end) };
}

/** Drops what lies far above, once nobody looks at it. */
export const shortened = (log: Log, window: Window): Window =>
  window.to === null && log.tail - window.from >= most ? atTail(log) : window;

function lastIndexUpTo(messages: readonly Message[], sequence: number): number {
  return messages.findLastIndex((message) => message.sequence <= sequence);
}
