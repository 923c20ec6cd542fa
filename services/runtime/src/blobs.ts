import type { Readable } from 'node:stream';
import { openDisk } from './blobs/disk.ts';
import { openedLater } from './blobs/opened-later.ts';
import { readS3Url } from './blobs/s3-settings.ts';
import type { Config } from './config.ts';

export interface KeptBlob {
  key: string;
  /** Bytes. */
  size: number;
  modifiedAt: Date;
}

/**
 * Content by key, such as `uploads/<id>` or `content/ab/<sha256>`: the front, `files` and `projects` share it, on one
 * disk or in one bucket. Nothing is held in memory whole; what is there under its key is there whole.
 */
export interface Blobs {
  /** Replaces what was there. @returns size in bytes and SHA-256 in hexadecimal of what was written. */
  write(key: string, content: Readable | Buffer): Promise<{ size: number; sha256: string }>;
  /** @param range - first and last byte, both counted in. @throws Error when there is nothing. */
  read(key: string, range?: { start: number; end: number }): Promise<Readable>;
  /** Null when there is nothing. */
  stat(key: string): Promise<KeptBlob | null>;
  /** Replaces what was at `to`; does nothing when only `to` is there, so that it may be repeated. */
  move(from: string, to: string): Promise<void>;
  /** Also when there is nothing. */
  remove(key: string): Promise<void>;
  /** In no particular order. */
  list(prefix: string): AsyncIterable<KeptBlob>;
}

/** The store of this installation: a bucket (`FILES_S3_URL`), or a folder (`FILES_DIR`). */
export function openBlobs({ filesDir, filesS3Url }: Pick<Config, 'filesDir' | 'filesS3Url'>): Blobs {
  if (!filesS3Url) return openDisk(filesDir);
  const settings = readS3Url(filesS3Url);

  return openedLater(async () => (await import('./blobs/s3.ts')).openS3(settings));
}
