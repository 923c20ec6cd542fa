import type { FailureCode } from '../errors.ts';

export interface Entry {
  /** Also the idempotency key: however often it is sent, it acts once. */
  id: string;
  /** Entries go out in this order. */
  order: number;
  accountId: string;
  path: string;
  input: unknown;
  /** What it belongs to, such as a conversation, so that a screen finds its own. */
  scope: string;
  /** `failed`: the server refused it, and only a person can decide what happens now. */
  state: 'waiting' | 'failed';
  code?: FailureCode;
}

export interface Storage {
  all(): Promise<Entry[]>;
  put(entry: Entry): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What came of one attempt. `later`: nobody answered, or nobody could. */
export type Outcome =
  | { kind: 'delivered'; output: unknown }
  | { kind: 'refused'; code: FailureCode }
  | { kind: 'later' };

interface Wiring {
  storage: Storage;
  send(entry: Entry): Promise<Outcome>;
  changed(entries: Entry[]): void;
  delivered(entry: Entry, output: unknown): void;
}

/** Sends in order, one at a time, and stops at the first that gets no answer. */
export async function drain(accountId: string, wiring: Wiring): Promise<'empty' | 'later'> {
  for (;;) {
    const entries = await wiring.storage.all();
    const next = entries
      .filter((entry) => entry.accountId === accountId && entry.state === 'waiting')
      .sort((a, b) => a.order - b.order)[0];
    if (!next) return 'empty';

    const outcome = await wiring.send(next);
    if (outcome.kind === 'later') return 'later';

    if (outcome.kind === 'delivered') {
      wiring.delivered(next, outcome.output);
      await wiring.storage.remove(next.id);
    } else {
      await wiring.storage.put({ ...next, state: 'failed', code: outcome.code });
    }
    wiring.changed(await wiring.storage.all());
  }
}
