import { mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileChooser, Page } from '@playwright/test';
import { logo } from './picture.ts';

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

/** A network that breaks and comes back. */
export async function networkOf(page: Page) {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  const limits = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  const emulate = async (offline: boolean) => {
    await devTools.send('Network.emulateNetworkConditions', { ...limits, offline });
  };

  return { cut: async () => await emulate(true), free: async () => await emulate(false) };
}
