import { mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SpaceRef } from '@allforone/contracts/files';
import { expect, type FileChooser, type Page } from '@playwright/test';
import { logo } from './picture.ts';
import type { Visitor } from './test.ts';

/** Content made for the occasion. */
export const fileOf = (name: string, mimeType: string, content: string | Buffer) => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

/** Whatever button asks the browser for files, chooses these. */
export async function choose(
  page: Page,
  button: string | RegExp,
  files: Parameters<FileChooser['setFiles']>[0] = logo,
): Promise<void> {
  // A page that is still to come moves what is on it away from under a finger.
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).filter({ visible: true }).first().click();
  await (await asked).setFiles(files);
}

/** Large enough to be cut while it is on its way, even on a fast machine. */
export async function largeFile(name: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'allforone-large-')), name);
  await writeFile(path, '');
  await truncate(path, 120_000_000);

  return path;
}

/** Bytes per second: the large file takes a quarter of a minute. */
const slowly = 8_000_000;

/** A network that breaks and comes back, or that is slow. */
export async function networkOf(page: Page) {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  const emulate = async (offline: boolean, uploadThroughput = -1) => {
    const limits = { offline, latency: 0, downloadThroughput: -1, uploadThroughput };
    await devTools.send('Network.emulateNetworkConditions', limits);
  };

  return {
    cut: async () => await emulate(true),
    slow: async () => await emulate(false, slowly),
    free: async () => await emulate(false),
  };
}

interface Content {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A file that is there before the journey begins. @returns its id. */
export async function put(
  { page }: Visitor,
  organizationId: string,
  { kind, placeId }: SpaceRef,
  { name, mimeType, buffer }: Content,
): Promise<string> {
  const told = { organizationId, spaceKind: kind, placeId, name, mediaType: mimeType };
  const metadata = Object.entries(told).map(
    ([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`,
  );
  const headers = { 'x-allforone': '1', 'tus-resumable': '1.0.0' };
  const begun = await page.request.post('/uploads', {
    headers: { ...headers, 'upload-length': String(buffer.length), 'upload-metadata': metadata.join(',') },
  });
  const sent = await page.request.patch(begun.headers().location ?? '', {
    headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    data: buffer,
  });

  return sent.headers()['upload-file-id'] ?? '';
}
