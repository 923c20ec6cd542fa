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

/** A network that takes its time, breaks, and comes back. */
export async function networkOf(page: Page) {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  const emulate = async (offline: boolean, uploadThroughput: number) => {
    const limits = { offline, uploadThroughput, latency: 0, downloadThroughput: -1 };
    await devTools.send('Network.emulateNetworkConditions', limits);
  };

  return {
    slow: async () => await emulate(false, 2_000_000),
    cut: async () => await emulate(true, 0),
    free: async () => await emulate(false, -1),
  };
}
