import type { Message } from '@allforone/contracts/chat';

/**
 * What this device knows of one conversation. Every change bears the next revision, so that one glance tells what
 * was missed: order of arrival, repetitions and losses on the line leave no trace.
 */
export interface Log {
  /** By sequence. Where a number is missing, history has not been loaded. */
  messages: readonly Message[];
  /** All changes up to this one are known. */
  revision: number;
  /** Changes known beyond a missing one. */
  ahead: readonly number[];
  /** The newest messages are known up to this one without a gap: nothing after it is shown before the gap closes. */
  tail: number;
  /** Where the conversation begins for this reader; null until history has been read that far. */
  start: number | null;
}

/** Answer of `chat.history` and `chat.changes`. */
export interface Batch {
  messages: readonly Message[];
  hasMore: boolean;
  lastRevision: number;
}

/** From the newest page of history. */
export function beginLog({ messages, hasMore, lastRevision }: Batch): Log {
  const [first] = messages;

  return {
    messages,
    revision: lastRevision,
    ahead: [],
    tail: messages.at(-1)?.sequence ?? 0,
    start: hasMore ? null : (first?.sequence ?? 1),
  };
}

/** A page of history, however old the answer is: what changed since is known here already, or still to be heard. */
export function withHistory(log: Log, { messages }: Batch): Log {
  return withMessages(log, messages);
}

/** The page before `sequence` was the last one. */
export const withStart = (log: Log, sequence: number): Log => ({ ...log, start: sequence });

/** One change as the line tells it, or as the answer to one's own. */
export function withChange(log: Log, message: Message): Log {
  return caughtUp(withMessages(log, [message]), log.revision, [message.revision]);
}

/** Changes asked for after `log.revision`. */
export function withChanges(log: Log, { messages, lastRevision }: Batch): Log {
  return caughtUp(withMessages(log, messages), Math.max(log.revision, lastRevision), []);
}

/** True while a change is missing: ask for changes after `log.revision`. */
export const isBehind = (log: Log): boolean => log.ahead.length > 0;

/** Only the newest messages, for keeping. */
export function trimmed(log: Log, count: number): Log {
  const from = Math.max(log.tail - count + 1, 1);
  const messages = log.messages.filter(({ sequence }) => sequence >= from);
  if (messages.length === log.messages.length) return log;

  return { ...log, messages, start: log.start !== null && log.start >= from ? log.start : null };
}

function caughtUp(log: Log, from: number, heard: readonly number[]): Log {
  const ahead = new Set([...log.ahead, ...heard]);
  let revision = from;
  while (ahead.has(revision + 1)) revision += 1;

  const left = [...ahead].filter((one) => one > revision).sort((a, b) => a - b);

  return { ...log, revision, ahead: left };
}

function withMessages(log: Log, incoming: readonly Message[]): Log {
  const messages = merge(log.messages, incoming);
  if (messages === log.messages) return log;

  let { tail } = log;
  for (const { sequence } of messages) if (sequence === tail + 1) tail = sequence;

  return { ...log, messages, tail };
}

/** By sequence; of two states of one message the later one stays. */
function merge(known: readonly Message[], incoming: readonly Message[]): readonly Message[] {
  const bySequence = new Map(known.map((message) => [message.sequence, message]));
  let changed = false;

  for (const message of incoming) {
    const before = bySequence.get(message.sequence);
    if (before && before.revision >= message.revision) continue;

    bySequence.set(message.sequence, message);
    changed = true;
  }

  return changed ? [...bySequence.values()].sort((a, b) => a.sequence - b.sequence) : known;
}
