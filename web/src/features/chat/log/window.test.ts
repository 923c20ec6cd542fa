import type { Message } from '@allforone/contracts/chat';
import { expect, test } from 'vitest';
import { beginLog, withHistory } from './log.ts';
import { around, atTail, back, isAtStart, messagesIn, onward, shortened, type Window } from './window.ts';

const page = (from: number, to: number) => ({
  messages: Array.from(
    { length: to - from + 1 },
    (_, index) => ({ sequence: from + index, revision: from + index }) as Message,
  ),
  hasMore: from > 1,
  lastRevision: 1000,
});

const edges = (log: Parameters<typeof messagesIn>[0], window: Window | null) => {
  const shown = window ? messagesIn(log, window).map(({ sequence }) => sequence) : [];

  return [shown[0], shown.at(-1)];
};

test('goes back step by step, and asks for history where it ends', () => {
  const log = withHistory(beginLog(page(951, 1000)), page(901, 950));
  const one = back(log, atTail(log));

  expect(edges(log, atTail(log))).toEqual([951, 1000]);
  expect(edges(log, one)).toEqual([901, 1000]);
  expect(one && back(log, one)).toBe(null);
});

test('never draws more than two hundred messages, and comes back to the newest', () => {
  const log = withHistory(beginLog(page(951, 1000)), page(1, 950));
  let window: Window | null = atTail(log);
  for (let steps = 0; window && !isAtStart(log, window); steps += 1) {
    window = back(log, window);
    expect(steps).toBeLessThan(20);
    expect(window && messagesIn(log, window).length).toBeLessThanOrEqual(200);
  }
  expect(edges(log, window)).toEqual([1, 200]);

  while (window && window.to !== null) window = onward(log, window);
  expect(edges(log, window)[1]).toBe(1000);
});

test('stands around a message far away, and asks for history between there and the newest', () => {
  const log = withHistory(beginLog(page(951, 1000)), page(101, 150));

  expect(around(log, 300)).toBe(null);
  expect(edges(log, around(log, 140))).toEqual([115, 150]);
  expect(onward(log, { from: 115, to: 150 })).toBe(null);
  expect(around(log, 990)?.to).toBe(null);
});

test('draws less once someone is back at the newest', () => {
  const log = withHistory(beginLog(page(951, 1000)), page(701, 950));

  expect(edges(log, shortened(log, { from: 701, to: null }))).toEqual([951, 1000]);
});

test('shows nothing of an empty conversation, which has begun', () => {
  const log = beginLog({ messages: [], hasMore: false, lastRevision: 0 });

  expect(messagesIn(log, atTail(log))).toEqual([]);
  expect(isAtStart(log, atTail(log))).toBe(true);
});
