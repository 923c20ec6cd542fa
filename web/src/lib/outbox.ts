import type { AppRouter } from '@allforone/bff/router';
import { getUntypedClient } from '@trpc/client';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { codeOf, isSignedOut } from './errors.ts';
import { onLiveConnected } from './live.ts';
import { drain, type Entry, type Outcome } from './outbox/queue.ts';
import { indexedDbStorage as storage } from './outbox/storage.ts';
import { signedInAccount } from './session/state.ts';
import { createStore, useStore } from './store.ts';
import { client } from './trpc.ts';
import { uuid } from './uuid.ts';

export type { Entry } from './outbox/queue.ts';

/** What may wait for the network. Add a path here, and nothing else has to change. */
interface Postable {
  'chat.send': Chat<'send'>;
  'chat.edit': Chat<'edit'>;
  'chat.delete': Chat<'delete'>;
  'chat.react': Chat<'react'>;
  'tasks.create': Tasks<'create'>;
  'tasks.update': Tasks<'update'>;
  'tasks.move': Tasks<'move'>;
  'tasks.complete': Tasks<'complete'>;
  'tasks.reopen': Tasks<'reopen'>;
  'tasks.addComment': Tasks<'addComment'>;
  'projects.answer': [
    inferRouterInputs<AppRouter>['projects']['answer'],
    inferRouterOutputs<AppRouter>['projects']['answer'],
  ];
}

type Chat<Name extends 'send' | 'edit' | 'delete' | 'react'> = [
  inferRouterInputs<AppRouter>['chat'][Name],
  inferRouterOutputs<AppRouter>['chat'][Name],
];

type Tasks<Name extends 'create' | 'update' | 'move' | 'complete' | 'reopen' | 'addComment'> = [
  inferRouterInputs<AppRouter>['tasks'][Name],
  inferRouterOutputs<AppRouter>['tasks'][Name],
];

type Path = keyof Postable;
type Delivered = (output: never, entry: Entry) => void;

const entries = createStore<Entry[]>([]);
const deliveries = new Map<string, Set<Delivered>>();
const tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('allforone.outbox') : null;
const longestPause = 60_000;
let pause = 1000;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Keeps a mutation on this device and sends it as soon as the server answers: once, in order, also after a reload.
 * @returns the entry at once; `id` is its idempotency key.
 */
export async function post<P extends Path>(
  path: P,
  input: Postable[P][0],
  { scope, id = uuid() }: { scope: string; id?: string },
): Promise<Entry> {
  const last = Math.max(0, ...entries.get().map((entry) => entry.order));
  const order = Math.max(Date.now(), last + 1);
  const entry: Entry = {
    id,
    order,
    accountId: signedInAccount.get() ?? '',
    path,
    input,
    scope,
    state: 'waiting',
  };

  entries.set([...entries.get(), entry]);
  await storage.put(entry);
  tabs?.postMessage('changed');
  void flush();

  return entry;
}

/** Entries of this account, of one scope or all, oldest first. */
export function useOutbox(scope?: string): Entry[] {
  const accountId = useStore(signedInAccount);

  return useStore(entries)
    .filter((entry) => entry.accountId === accountId && (scope === undefined || entry.scope === scope))
    .sort((a, b) => a.order - b.order);
}

/** Sends a refused entry again. */
export async function sendAgain(id: string): Promise<void> {
  const entry = entries.get().find((one) => one.id === id);
  if (!entry) return;

  await storage.put({ ...entry, state: 'waiting', code: undefined });
  await reload();
  void flush();
}

export async function discard(id: string): Promise<void> {
  await storage.remove(id);
  await reload();
}

/** Called with the server's answer before the entry leaves the outbox, so that nothing flickers. */
export function onDelivered<P extends Path>(
  path: P,
  handler: (output: Postable[P][1], entry: Entry) => void,
): () => void {
  const listening = deliveries.get(path) ?? new Set();
  deliveries.set(path, listening.add(handler as Delivered));

  return () => listening.delete(handler as Delivered);
}

/** Called once, when the application starts. */
export async function openOutbox(): Promise<void> {
  await reload();
  tabs?.addEventListener('message', () => void reload());
  window.addEventListener('online', () => void flush());
  onLiveConnected(() => void flush());
  signedInAccount.subscribe(() => void flush());
  void flush();
}

async function flush(): Promise<void> {
  const accountId = signedInAccount.get();
  if (!accountId || !entries.get().some((entry) => entry.state === 'waiting')) return;

  clearTimeout(timer);
  const result = await inOneTab(() =>
    drain(accountId, {
      storage,
      send,
      changed: (all) => {
        entries.set(all);
        tabs?.postMessage('changed');
      },
      delivered: (entry, output) => {
        for (const handler of deliveries.get(entry.path) ?? []) handler(output as never, entry);
      },
    }),
  );

  pause = result === 'later' ? Math.min(pause * 2, longestPause) : 1000;
  if (result === 'later') timer = setTimeout(() => void flush(), pause);
}

async function send(entry: Entry): Promise<Outcome> {
  try {
    const output = await getUntypedClient(client).mutation(entry.path, entry.input, {
      context: { idempotencyKey: entry.id },
    });

    return { kind: 'delivered', output };
  } catch (error) {
    const code = codeOf(error);
    const passes = ['offline', 'unavailable', 'too_many_requests'].includes(code) || isSignedOut(error);

    return passes ? { kind: 'later' } : { kind: 'refused', code };
  }
}

async function reload(): Promise<void> {
  entries.set(await storage.all());
}

/** Locks exist on https and localhost only; elsewhere the idempotency key alone keeps two tabs from acting twice. */
function inOneTab<Result>(run: () => Promise<Result>): Promise<Result> {
  return 'locks' in navigator ? navigator.locks.request('allforone.outbox', run) : run();
}
