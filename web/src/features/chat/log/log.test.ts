import type { Message } from '@allforone/contracts/chat';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginLog,
  isBehind,
  type Log,
  trimmed,
  withChange,
  withChanges,
  withHistory,
  withStart,
} from './log.ts';
import { atTail, back, isAtStart, messagesIn } from './window.ts';

/** What a server would answer, from the list of all changes in order. */
function serverOf(changes: readonly Message[]) {
  const stateAt = (revision: number) => {
    const messages = new Map<number, Message>();
    for (const change of changes.slice(0, revision)) messages.set(change.sequence, change);

    return [...messages.values()].sort((a, b) => a.sequence - b.sequence);
  };

  return {
    lastRevision: changes.length,
    stateAt,
    newest: (limit: number, revision = changes.length) => {
      const all = stateAt(revision);

      return { messages: all.slice(-limit), hasMore: all.length > limit, lastRevision: revision };
    },
    before: (sequence: number, limit: number, revision = changes.length) => {
      const older = stateAt(revision).filter((message) => message.sequence < sequence);

      return { messages: older.slice(-limit), hasMore: older.length > limit, lastRevision: revision };
    },
    changesAfter: (after: number, limit: number, revision = changes.length) => {
      const later = stateAt(revision)
        .filter((message) => message.revision > after)
        .sort((a, b) => a.revision - b.revision);
      const messages = later.slice(0, limit);
      const hasMore = later.length > limit;

      return { messages, hasMore, lastRevision: hasMore ? (messages.at(-1)?.revision ?? after) : revision };
    },
  };
}

const message = (sequence: number, revision: number): Message => ({
  id: `m${sequence}`,
  conversationId: 'c',
  sequence,
  revision,
  authorId: 'a',
  text: `${sequence} as of ${revision}`,
  sentAt: '2026-01-01T00:00:00.000Z',
  editedAt: null,
  deletedAt: null,
  replyTo: null,
  reactions: [],
  attachments: [],
  linkCount: 0,
  clientId: null,
});

/** A random past: each change sends a new message or changes one of those before. */
const pasts = fc
  .array(fc.option(fc.nat(), { nil: null, freq: 2 }), { minLength: 1, maxLength: 120 })
  .map((targets) => {
    let count = 0;

    return targets.map((target, index) => {
      const sequence = target === null || count === 0 ? count + 1 : (target % count) + 1;
      count = Math.max(count, sequence);

      return message(sequence, index + 1);
    });
  });

type Step =
  | { kind: 'heard'; pick: number }
  | { kind: 'page'; pick: number; age: number }
  | { kind: 'asked'; age: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('heard' as const), pick: fc.nat() }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('page' as const), pick: fc.nat(), age: fc.nat() }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('asked' as const), age: fc.nat() }) },
  ),
  { maxLength: 150 },
);

const pageSize = 10;
const between = (low: number, high: number, pick: number) => low + (pick % (high - low + 1));

test('ends in the same state whatever was lost, repeated, late or out of order', () => {
  fc.assert(
    fc.property(pasts, fc.nat(), steps, (changes, opened, line) => {
      const server = serverOf(changes);
      const openedAt = between(0, changes.length, opened);
      let log = beginLog(server.newest(pageSize, openedAt));

      for (const step of line) {
        log = after(log, step);
        expectTruth(log);
      }

      for (let hasMore = true; hasMore; ) {
        const batch = server.changesAfter(log.revision, pageSize);
        log = withChanges(log, batch);
        hasMore = batch.hasMore;
      }
      for (let first = log.messages[0]?.sequence ?? 1; first > 1; first -= 1) {
        log = withHistory(log, server.before(first, pageSize));
      }

      expect(isBehind(log)).toBe(false);
      expect(log.revision).toBe(server.lastRevision);
      expect(messagesIn(log, { from: 1, to: null })).toEqual(server.stateAt(server.lastRevision));

      function after(now: Log, step: Step): Log {
        if (step.kind === 'heard') return withChange(now, changes[step.pick % changes.length] as Message);

        const answeredAt = between(openedAt, changes.length, step.age);
        if (step.kind === 'page') {
          return withHistory(
            now,
            server.before(between(1, changes.length + 1, step.pick), pageSize, answeredAt),
          );
        }

        return withChanges(
          now,
          server.changesAfter(now.revision, pageSize, Math.max(answeredAt, now.revision)),
        );
      }

      /** At any moment: in order, without a gap, and nothing older than what has been caught up with. */
      function expectTruth(now: Log) {
        const shown = messagesIn(now, { from: 1, to: null });
        const current = server.stateAt(now.revision);

        shown.forEach((one, index) => {
          expect(one.sequence).toBe((shown[0]?.sequence ?? 0) + index);
        });
        for (const one of now.messages) {
          expect(one.revision).toBeGreaterThanOrEqual(current[one.sequence - 1]?.revision ?? 0);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('holds back what comes after a missing message until that one is there', () => {
  const begun = beginLog({ messages: [message(1, 1)], hasMore: false, lastRevision: 1 });
  const behind = withChange(begun, message(3, 3));

  expect(isBehind(behind)).toBe(true);
  expect(messagesIn(behind, atTail(behind)).map(({ sequence }) => sequence)).toEqual([1]);

  const whole = withChange(behind, message(2, 2));

  expect(isBehind(whole)).toBe(false);
  expect(messagesIn(whole, atTail(whole)).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
});

test('changes nothing when told the same twice', () => {
  const begun = beginLog({ messages: [message(1, 1)], hasMore: false, lastRevision: 1 });
  const once = withChange(begun, message(2, 2));

  expect(withChange(once, message(2, 2))).toEqual(once);
});

test('keeps the newest messages, and forgets where the beginning was when it goes', () => {
  const begun = beginLog({ messages: [1, 2, 3].map((n) => message(n, n)), hasMore: false, lastRevision: 3 });
  const kept = trimmed(begun, 2);

  expect(kept.messages.map(({ sequence }) => sequence)).toEqual([2, 3]);
  expect(kept.start).toBe(null);
  expect(isAtStart(kept, atTail(kept))).toBe(false);
  expect(back(kept, atTail(kept))).toBe(null);
  expect(isAtStart(withStart(kept, 2), atTail(kept))).toBe(true);
});
