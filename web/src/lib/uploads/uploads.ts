import type { StoredFile } from '@allforone/contracts/files';
import { queryClient } from '../calls/query-client.ts';
import { onLiveConnected } from '../live.ts';
import { signedInAccount } from '../session/state.ts';
import { createStore, useStore } from '../store.ts';
import { trpc } from '../trpc.ts';
import { uuid } from '../uuid.ts';
import { forgetUpload, interruptedUploads, keyOf, rememberUpload } from './interrupted.ts';
import type { Failure } from './transfer.ts';
import { panel, type Target, type Upload } from './upload.ts';

const uploads = createStore<Upload[]>(
  interruptedUploads().map(({ upload }) => ({ ...upload, state: 'interrupted' })),
);
const contents = new Map<string, File>();
const urls = new Map(interruptedUploads().map(({ upload, url }) => [upload.id, url]));
const stops = new Map<string, () => void>();
const together = 2;
const longestPause = 30_000;
let pause = 1000;

/** Those of one place, oldest first. */
export const useUploads = (scope: string = panel): Upload[] =>
  useStore(uploads).filter((upload) => upload.scope === scope);

/** Sends files, two at a time, whatever page is open; what was interrupted goes on where it stopped. */
export function addUploads(files: Iterable<File>, target: Target, scope: string = panel): void {
  if (scope === panel) makeRoom();
  for (const content of files) {
    const key = keyOf(content, target);
    const before = interruptedUploads().find((one) => one.key === key);
    const id = before?.upload.id ?? uuid();
    if (contents.has(id)) continue;

    const { name, size, type: mediaType } = content;
    contents.set(id, content);
    const others = uploads.get().filter((upload) => upload.id !== id);
    const sent = before?.upload.sent ?? 0;
    uploads.set([...others, { id, name, size, mediaType, target, scope, state: 'queued', sent }]);
  }
  goOn();
}

/** Of what was sent before nothing is left to say, and it would count as a part of what is sent now. */
function makeRoom(): void {
  const all = uploads.get();
  const others = all.filter(({ scope }) => scope !== panel);
  if (all.every(({ scope, state }) => scope !== panel || state === 'done')) uploads.set(others);
}

export function pauseUpload(id: string): void {
  stop(id);
  change(id, { state: 'paused' });
  goOn();
}

/** After a pause, or after a failure. */
export function resumeUpload(id: string): void {
  change(id, { state: 'queued', code: undefined });
  goOn();
}

/** What has arrived of it is thrown away too. */
export function cancelUpload(id: string): void {
  const url = urls.get(id);
  dropUploads([id]);
  if (url) void import('./transfer.ts').then(({ endTransfer }) => endTransfer(url));
  goOn();
}

/** No longer shown: they are done, or belong to what was sent. */
export function dropUploads(ids: string[]): void {
  for (const id of ids) {
    stop(id);
    forgetUpload(id);
    contents.delete(id);
    urls.delete(id);
  }
  uploads.set(uploads.get().filter(({ id }) => !ids.includes(id)));
}

window.addEventListener('online', wake);
window.addEventListener('offline', () => {
  for (const { id, state } of uploads.get()) if (state === 'sending') wait(id);
});
window.addEventListener('beforeunload', (event) => {
  if (uploads.get().some(({ state }) => ['queued', 'sending', 'waiting'].includes(state)))
    event.preventDefault();
});
onLiveConnected(wake);
signedInAccount.subscribe(() => {
  for (const stopOne of stops.values()) stopOne();
  stops.clear();
  contents.clear();
  uploads.set([]);
});

function wake(): void {
  for (const { id, state } of uploads.get()) if (state === 'waiting') change(id, { state: 'queued' });
  goOn();
}

function goOn(): void {
  const sending = uploads.get().filter(({ state }) => state === 'sending').length;
  const next = uploads.get().filter(({ state }) => state === 'queued');
  for (const { id } of next.slice(0, Math.max(0, together - sending))) void send(id);
}

async function send(id: string): Promise<void> {
  const content = contents.get(id);
  const upload = find(id);
  if (!content || !upload) return;

  change(id, { state: 'sending' });
  const { startTransfer } = await import('./transfer.ts').catch(() => ({ startTransfer: null }));
  if (find(id)?.state !== 'sending' || stops.has(id)) return;
  if (!startTransfer) return wait(id);

  const remember = (sent: number) => {
    const { state: _, ...rest } = upload;
    const url = urls.get(id);
    if (url) rememberUpload({ key: keyOf(content, upload.target), url, upload: { ...rest, sent } });
  };
  let toldAt = 0;
  const stopOne = startTransfer({
    content,
    target: upload.target,
    url: urls.get(id) ?? null,
    onUrl: (url) => {
      urls.set(id, url);
      remember(0);
    },
    onProgress: (sent) => {
      if (Date.now() - toldAt < 200 && sent < content.size) return;
      toldAt = Date.now();
      pause = 1000;
      change(id, { sent });
      remember(sent);
    },
    onDone: (file) => finish(id, file),
    onFailure: (failure) => fail(id, failure),
  });
  stops.set(id, stopOne);
}

function finish(id: string, file: StoredFile): void {
  stops.delete(id);
  forgetUpload(id);
  contents.delete(id);
  change(id, { state: 'done', sent: file.size, file });
  void queryClient.invalidateQueries(trpc.files.pathFilter());
  queryClient.setQueryData(trpc.files.get.queryKey({ fileId: file.id }), file);
  goOn();
}

function fail(id: string, { code, passes }: Failure): void {
  if (!stops.delete(id)) return;
  if (passes) {
    wait(id);
  } else {
    forgetUpload(id);
    urls.delete(id);
    change(id, { state: 'failed', code });
    goOn();
  }
}

/** For the network or the server, and then again by itself. */
function wait(id: string): void {
  stop(id);
  change(id, { state: 'waiting' });
  setTimeout(wake, pause);
  pause = Math.min(pause * 2, longestPause);
}

function stop(id: string): void {
  stops.get(id)?.();
  stops.delete(id);
}

const find = (id: string): Upload | undefined => uploads.get().find((upload) => upload.id === id);

function change(id: string, changes: Partial<Upload>): void {
  uploads.set(uploads.get().map((upload) => (upload.id === id ? { ...upload, ...changes } : upload)));
}
