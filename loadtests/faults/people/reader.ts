import type { Conversation, Message } from '@allforone/contracts/chat';
import { type Batch, beginLog, isBehind, type Log, withChange, withChanges } from '@allforone/web/chat-log';
import type { Listener } from '../../people/listener.ts';
import { toSeen } from '../history/scribe.ts';
import type { Actor } from './actor.ts';

/** What one person's screen holds: kept true by what is told live and by asking for what was missed. */
export interface Reader {
  conversations: ReadonlyMap<string, Conversation>;
  logs: ReadonlyMap<string, Log>;
  /** An answer to one's own command shows at once. */
  hear(message: Message): void;
  close(): void;
}

interface Told {
  conversationId?: string;
  accountId?: string;
  message?: Message;
  notification?: { id: string; path: string };
}

const patience = 250;
const pause = 4000;
/** Beyond so many pages the web client reads the newest page instead. */
const mostPages = 6;

/** Follows the rules of the web client's chat, with its own log. */
export async function startReader(actor: Actor, organizationId: string): Promise<Reader> {
  const { name: person, scribe } = actor;
  const conversations = new Map<string, Conversation>();
  const logs = new Map<string, Log>();
  /** What is under way, and whether it was asked for once more meanwhile. */
  const running = new Map<string, { again: boolean }>();
  /** Told while the conversation was being opened. */
  const early = new Map<string, Message[]>();
  let isClosed = false;

  const listener: Listener = await actor.person.listen();
  listener.socket.onAny((event: string, told: Told) => takeIn(event, told));
  listener.on('connect', () => void renew());
  await renew();

  return {
    conversations,
    logs,
    hear: (message) => hear(message.conversationId, message),
    close: () => {
      isClosed = true;
      listener.close();
    },
  };

  function takeIn(event: string, { conversationId, accountId, message, notification }: Told): void {
    const told = notification && { id: notification.id, path: notification.path };
    const seen = message && toSeen(message);
    scribe.write({
      type: 'told',
      person,
      event,
      conversationId,
      message: seen,
      notification: told,
      at: Date.now(),
    });
    if (!conversationId) return;

    if (message) hear(conversationId, message);
    else if (event === 'chat.memberRemoved' && accountId === actor.person.accountId) forget(conversationId);
    else if (['chat.memberAdded', 'chat.conversationChanged'].includes(event)) void renew();
  }

  function forget(conversationId: string): void {
    conversations.delete(conversationId);
    logs.delete(conversationId);
  }

  function hear(conversationId: string, message: Message): void {
    const log = keep(conversationId, (known) => withChange(known, message));
    if (!log) {
      early.set(conversationId, [...(early.get(conversationId) ?? []), message]);
      void renew();
    } else if (isBehind(log)) setTimeout(() => askIfBehind(conversationId), patience);
  }

  function askIfBehind(conversationId: string): void {
    const log = logs.get(conversationId);
    if (log && isBehind(log)) void catchUp(conversationId);
  }

  function keep(conversationId: string, change: (log: Log) => Log): Log | undefined {
    const log = logs.get(conversationId);

    return log && put(conversationId, change(log));
  }

  function put(conversationId: string, log: Log): Log {
    const { tail = -1 } = logs.get(conversationId) ?? {};
    logs.set(conversationId, log);
    if (log.tail !== tail)
      scribe.write({ type: 'known', person, conversationId, tail: log.tail, at: Date.now() });

    return log;
  }

  /** The line is there again, or the list is another: whatever is open catches up, whatever is new is opened. */
  async function renew(): Promise<void> {
    await once('list', async () => {
      const input = { organizationId, limit: 100 };
      const { items } = await ask<{ items: Conversation[] }>('chat.conversations', input);
      const listed = new Set(items.map(({ id }) => id));
      for (const id of conversations.keys()) if (!listed.has(id)) forget(id);
      for (const conversation of items) conversations.set(conversation.id, conversation);
      await Promise.all(items.map(({ id }) => (logs.has(id) ? catchUp(id) : open(id))));
    });
  }

  function open(conversationId: string): Promise<void> {
    return once(conversationId, async () => {
      await begin(conversationId);
      for (const message of early.get(conversationId) ?? []) hear(conversationId, message);
      early.delete(conversationId);
    });
  }

  function catchUp(conversationId: string): Promise<void> {
    return once(conversationId, async () => {
      for (let pages = 0; pages < mostPages; pages += 1) {
        const { revision } = logs.get(conversationId) ?? {};
        if (revision === undefined) return;
        const changes = await page('chat.changes', { conversationId, afterRevision: revision, limit: 100 });
        const log = keep(conversationId, (known) => withChanges(known, changes));
        if (!changes.hasMore && log && !isBehind(log)) return;
      }
      await begin(conversationId);
    });
  }

  async function begin(conversationId: string): Promise<void> {
    put(conversationId, beginLog(await page('chat.history', { conversationId, limit: 50 })));
  }

  /** One at a time for each purpose, and again a little later when nobody answered. */
  async function once(purpose: string, work: () => Promise<void>): Promise<void> {
    const state = running.get(purpose);
    if (state) state.again = true;
    if (state || isClosed) return;

    const mine = { again: false };
    running.set(purpose, mine);
    const isDone = await work().then(
      () => true,
      () => false,
    );
    running.delete(purpose);
    const repeat = () => void (purpose === 'list' ? renew() : again(purpose));
    if (!isDone) setTimeout(repeat, pause);
    else if (mine.again) repeat();
  }

  async function again(conversationId: string): Promise<void> {
    if (!conversations.has(conversationId)) return;
    await (logs.has(conversationId) ? catchUp(conversationId) : open(conversationId));
  }

  async function page(
    path: string,
    input: { conversationId: string; afterRevision?: number; limit: number },
  ): Promise<Batch> {
    const askedAt = Date.now();
    const batch = await ask<Batch>(path, input);
    const { conversationId } = input;
    const { lastRevision } = batch;
    // A page of `changes` that is not the last one ends where it was cut, not where the conversation is.
    if (path === 'chat.history' || !batch.hasMore)
      scribe.write({ type: 'page', person, conversationId, lastRevision, askedAt, at: Date.now() });

    return batch;
  }

  function ask<Output>(path: string, input: object): Promise<Output> {
    return actor.person.call<Output>(path, input, { base: actor.random.one(actor.fronts), patience: 8000 });
  }
}
