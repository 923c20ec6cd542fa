import type { Blobs } from '@allforone/runtime/blobs';
import { readS3Url } from '@allforone/runtime/blobs/s3-settings';
import type { Config } from '@allforone/runtime/config';
import { FileStore } from '@tus/file-store';
import type { DataStore, Upload } from '@tus/server';

/** Bytes that arrive, under the keys at which the blob store finds them; notes of tus lie beside (`<key>.json`, `.info`). */
export const keyOf = (uploadId: string): string => `uploads/${uploadId}`;
export const uploadIdOf = (key: string): string => key.slice('uploads/'.length);

/** A length that is told later could not be held against what a space may keep. */
const extensions = ['creation', 'creation-with-upload', 'termination'];

export async function openUploadStore({ filesDir, filesS3Url }: Config): Promise<DataStore> {
  const store = filesS3Url ? await openS3Store(filesS3Url) : new FileStore({ directory: filesDir });
  store.extensions = extensions;

  return store;
}

/** What one front remembers another may have ended. */
const nothingKept = {
  get: async () => undefined,
  set: async () => undefined,
  delete: async () => undefined,
};

async function openS3Store(url: string): Promise<DataStore> {
  const { S3Store } = await import('@tus/s3-store');
  const { bucket, client } = readS3Url(url);

  return new S3Store({
    s3ClientConfig: { ...client, bucket },
    useTags: false,
    maxConcurrentPartUploads: 8,
    cache: nothingKept,
  });
}

/** Null when nothing is there, or no more. @throws Error when the store does not answer. */
export async function findUpload(store: DataStore, blobs: Blobs, uploadId: string): Promise<Upload | null> {
  const key = keyOf(uploadId);
  try {
    return await store.getUpload(key);
  } catch (error) {
    const { status_code: status } = error as { status_code?: number };
    if (status !== 404 && status !== 410) throw error;
    // The one for buckets says the same of a bucket that is out of reach.
    await blobs.stat(key);
    return null;
  }
}
