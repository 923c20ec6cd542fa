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

/** A network that takes its time, so that an upload can be cut. @returns how to set it free. */
export async function slowDown(page: Page, bytesPerSecond: number): Promise<() => Promise<void>> {
  const devTools = await page.context().newCDPSession(page);
  const emulate = async (uploadThroughput: number) => {
    await devTools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    });
  };
  await devTools.send('Network.enable');
  await emulate(bytesPerSecond);

  return async () => await emulate(-1);
}
