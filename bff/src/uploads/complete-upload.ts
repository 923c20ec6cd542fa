import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { OutputOf } from '@allforone/contracts/contract';
import { files } from '@allforone/contracts/files';
import type { Blobs } from '@allforone/runtime/blobs';
import { isRefusal, refuse } from '@allforone/runtime/refusal';
import type { DataStore, Locker, Upload } from '@tus/server';
import type { Context } from '../forward.ts';
import { uploadIdOf } from './upload-store.ts';

export interface Completion {
  store: DataStore;
  blobs: Blobs;
  locker: Locker;
}

export type Call = Context['call'];

type Uploaded = OutputOf<typeof files.uploaded>;
/** A file as it is now, and what was sent to become a version of it. */
export type Arrived = { [K in keyof Uploaded]: NonNullable<Uploaded[K]> };

/**
 * From the last byte to a file. May be cut anywhere and done again, by this front or another: whoever asks for the
 * upload next does so. @throws Refusal
 */
export async function completeUpload(
  { store, blobs, locker }: Completion,
  call: Call,
  upload: Upload,
): Promise<Arrived> {
  const lock = locker.newLock(upload.id);
  await lock.lock(new AbortController().signal, () => undefined);
  try {
    const known = await arrivedAs(call, uploadIdOf(upload.id));
    if (known) {
      await clearNotes(blobs, upload.id);
      return known;
    }
    await closeParts(store, blobs, upload);
    const sha256 = await hashOf(blobs, upload.id);
    const expected = upload.metadata?.sha256;
    if (expected && expected !== sha256) {
      await call(files.cancelUpload, { uploadId: uploadIdOf(upload.id) });
      await clear(store, blobs, upload.id);
      throw refuse('content_damaged');
    }
    const size = upload.size ?? 0;
    const file = await call(files.completeUpload, { uploadId: uploadIdOf(upload.id), size, sha256 });
    // From now on the bytes are the file's own, wherever `files` has them: only the notes go.
    await clearNotes(blobs, upload.id);

    return { file, sent: { size, sha256 } };
  } finally {
    await lock.unlock();
  }
}

/** What an upload has become, when it has. */
export async function arrivedAs(call: Call, uploadId: string): Promise<Arrived | null> {
  try {
    const { file, sent } = await call(files.uploaded, { uploadId });

    return file && sent && { file, sent };
  } catch (error) {
    if (isRefusal(error, 'not_found')) return null;
    throw error;
  }
}

/** For what has not become a file. */
export async function clear(store: DataStore, blobs: Blobs, key: string): Promise<void> {
  await store.remove(key).catch(() => undefined);
  await blobs.remove(key);
  await clearNotes(blobs, key);
}

async function clearNotes(blobs: Blobs, key: string): Promise<void> {
  for (const ending of ['.json', '.info', '.part']) await blobs.remove(`${key}${ending}`);
}

/** A bucket shows an object only once its parts are closed, and who wrote the last one may have died before. */
async function closeParts(store: DataStore, blobs: Blobs, upload: Upload): Promise<void> {
  if (await blobs.stat(upload.id)) return;
  await store.write(Readable.from([]), upload.id, upload.size ?? 0);
}

async function hashOf(blobs: Blobs, key: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(await blobs.read(key), hash);

  return hash.digest('hex');
}
