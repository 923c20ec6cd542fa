import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { S3 } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { Blobs, KeptBlob } from '../blobs.ts';
import { copyLarge, largestCopy } from './copy-large.ts';
import { checkedKey } from './key.ts';
import { Measure } from './measure.ts';
import type { S3Settings } from './s3-settings.ts';

/** Ten thousand parts at most: 160 GB. */
const partSize = 16_777_216;

/** A bucket of any server that speaks the protocol of Amazon S3. */
export function openS3({ bucket: Bucket, client }: S3Settings): Blobs {
  const s3 = new S3(client);

  return { write, read, stat, move, remove, list };

  async function write(key: string, content: Readable | Buffer) {
    const measure = new Measure();
    const params = { Bucket, Key: checkedKey(key), Body: measure };
    const upload = new Upload({ client: s3, params, partSize, queueSize: 2 });
    const source = Buffer.isBuffer(content) ? Readable.from([content]) : content;
    try {
      await Promise.all([pipeline(source, measure), upload.done()]);
    } catch (error) {
      await upload.abort();
      throw error;
    }

    return measure.result();
  }

  async function read(key: string, range?: { start: number; end: number }): Promise<Readable> {
    const Range = range && `bytes=${range.start}-${range.end}`;
    const { Body } = await s3.getObject({ Bucket, Key: checkedKey(key), Range });

    return Body as Readable;
  }

  async function stat(key: string): Promise<KeptBlob | null> {
    try {
      const { ContentLength: size = 0, LastModified } = await s3.headObject({ Bucket, Key: checkedKey(key) });
      return { key, size, modifiedAt: LastModified ?? new Date() };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async function move(from: string, to: string): Promise<void> {
    const found = await stat(from);
    if (!found && (await stat(to))) return;
    if (!found) throw new Error('There is nothing to move.');

    const copy = { Bucket, CopySource: `${Bucket}/${from}`, Key: checkedKey(to) };
    if (found.size <= largestCopy) await s3.copyObject(copy);
    else await copyLarge(s3, copy, found.size);
    await remove(from);
  }

  async function remove(key: string): Promise<void> {
    await s3.deleteObject({ Bucket, Key: checkedKey(key) });
  }

  async function* list(prefix: string): AsyncIterable<KeptBlob> {
    const Prefix = `${checkedKey(prefix)}/`;
    let ContinuationToken: string | undefined;
    do {
      const page = await s3.listObjectsV2({ Bucket, Prefix, ContinuationToken });
      for (const { Key: key, Size: size = 0, LastModified: modifiedAt } of page.Contents ?? [])
        if (key) yield { key, size, modifiedAt: modifiedAt ?? new Date() };
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
  }
}

/** One that was asked for by HEAD comes without a body, and so without its code. */
const isMissing = (error: unknown): boolean =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404;
