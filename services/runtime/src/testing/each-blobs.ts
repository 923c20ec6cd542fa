import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { hasS3, type S3Server, startS3 } from './s3-server.ts';

/** Settings of a content store, once the tests run. */
export type BlobSettings = () => { filesDir: string; filesS3Url: string | undefined };

/** The same tests on a disk and on S3; on a machine without an S3 server their title says so. */
export function onEachBlobs(tests: (settings: BlobSettings) => void): void {
  describe('on a disk', () => {
    const filesDir = mkdtempSync(join(tmpdir(), 'allforone-blobs-'));
    afterAll(() => rmSync(filesDir, { recursive: true, force: true }));

    tests(() => ({ filesDir, filesS3Url: undefined }));
  });

  if (!hasS3()) {
    describe.skip('S3 was not tested: set VERSITYGW, or install Go', () =>
      tests(() => ({ filesDir: '', filesS3Url: undefined })));
    return;
  }
  describe('on S3', () => {
    let server: S3Server;
    beforeAll(async () => {
      server = await startS3();
    }, 30_000);
    afterAll(() => server.stop());

    tests(() => ({ filesDir: '', filesS3Url: server.url }));
  });
}
