import type { Page } from '@playwright/test';

/** What the application keeps on the device to be read without a network, as JSON. */
export async function keptOnDevice(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const answerOf = async <Result>(request: IDBRequest<Result>): Promise<Result> =>
      await new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answerOf(indexedDB.open('keyval-store'));
    const kept = database.transaction('keyval').objectStore('keyval').get('allforone.seen');

    return JSON.stringify(await answerOf(kept).finally(() => database.close()));
  });
}
