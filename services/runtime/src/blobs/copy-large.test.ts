import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { S3 } from '@aws-sdk/client-s3';
import { beforeAll, expect, test } from 'vitest';
import { hasS3, type S3Server, startS3 } from '../testing/s3-server.ts';
import { copyLarge } from './copy-large.ts';
import { openS3 } from './s3.ts';
import { readS3Url } from './s3-settings.ts';

let server: S3Server;
beforeAll(async () => {
  if (!hasS3()) return;
  server = await startS3();
  return () => server.stop();
}, 30_000);

test.skipIf(!hasS3())('what is too large for one copy is copied part by part, and whole', async () => {
  const settings = readS3Url(server.url);
  const blobs = openS3(settings);
  const content = randomBytes(12_000_000);
  await blobs.write('uploads/long', content);
  const copy = {
    Bucket: settings.bucket,
    CopySource: `${settings.bucket}/uploads/long`,
    Key: 'content/long',
  };
  await copyLarge(new S3(settings.client), copy, content.length, 5_242_880);

  expect((await buffer(await blobs.read('content/long'))).equals(content)).toBe(true);
});
