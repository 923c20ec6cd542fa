import type { Page } from '@playwright/test';
import { expectAccessible, expectOrderly } from './support/accessibility.ts';
import { agencyAtWork } from './support/agency.ts';
import { dialogs } from './support/dialogs.ts';
import { furnish, signedOutPages } from './support/pages.ts';
import { expect, test } from './support/test.ts';
import { expectWords } from './support/words.ts';
import { atWork } from './support/work/work.ts';
import { addressFor, workDialogs } from './support/work/work-dialogs.ts';

for (const device of ['phone', 'desktop'] as const) {
  const language = device === 'phone' ? 'fr' : 'en';

  test(`Every page of work is for everyone, on a ${device}, light and dark`, async ({ arrive }) => {
    // Each page is looked at twice, and there are many.
    test.setTimeout(6 * 60_000);
    const awa = await arrive(device, 'Awa Diop');
    const karim = await arrive('phone', 'Karim Haddad');
    const work = await atWork(awa, karim);
    await speak(awa.page, language);

    for (const address of work.pages) {
      await test.step(address, async () => {
        await awa.page.goto(address);
        await expect(awa.page.getByText(/Page introuvable|Page not found/)).toBeHidden();
        await expectOrderly(awa.page);
        await expectWords(awa.page, language, work.said);
        await expectAccessible(awa.page);
      });
    }
    await speak(awa.page, 'fr');
    for (const opening of workDialogs[device]) {
      const address = addressFor(work, opening);
      const [what, , , open] = opening;
      await test.step(`Over ${address}: ${what}`, async () => {
        await awa.page.goto(address);
        await open(awa.page);
        const over = awa.page.getByRole('dialog').or(awa.page.getByRole('listbox'));
        await expect(over.filter({ visible: true })).not.toHaveCount(0);
        await expectAccessible(awa.page);
      });
    }
  });

  test(`Every page after signing in is for everyone, on a ${device}, light and dark`, async ({ arrive }) => {
    // Each page is looked at twice, and there are many.
    test.setTimeout(6 * 60_000);
    const awa = await arrive(device, 'Awa Diop');
    const karim = await arrive('phone', 'Karim Haddad');

    const { pages } = await furnish(awa, karim);
    await speak(awa.page, language);

    for (const address of pages) {
      await test.step(address, async () => {
        await awa.page.goto(address);
        await expect(awa.page.getByText(/Page introuvable|Page not found/)).toBeHidden();
        await expectOrderly(awa.page);
        await expectWords(awa.page, language);
        await expectAccessible(awa.page);
      });
    }
  });

  test(`Every page of projects is for everyone, on a ${device}, light and dark`, async ({ arrive }) => {
    test.slow();
    const awa = await arrive(device, 'Awa Diop');
    const marc = await arrive(device, 'Marc Martin');
    const { pages, addressOf, said } = await agencyAtWork(awa, marc, language);

    for (const [{ page }, paths] of [
      [awa, pages.lead],
      [marc, pages.client],
    ] as const) {
      await speak(page, language);
      for (const path of paths) {
        await test.step(path || '/', async () => {
          await page.goto(addressOf(path));
          await expectOrderly(page);
          await expectWords(page, language, said);
          await expectAccessible(page);
        });
      }
    }
  });

  test(`All that opens over a page is for everyone, on a ${device}, light and dark`, async ({ arrive }) => {
    test.slow();
    const awa = await arrive(device, 'Awa Diop');
    const karim = await arrive('phone', 'Karim Haddad');
    const { addressOf } = await furnish(awa, karim);

    for (const [what, path, open] of dialogs[device]) {
      await test.step(`Over ${path || '/'}: ${what}`, async () => {
        await awa.page.goto(path.startsWith('/account') ? path : addressOf(path));
        await open(awa.page);
        await expect(awa.page.getByRole('dialog').filter({ visible: true })).not.toHaveCount(0);
        await expectAccessible(awa.page);
      });
    }
  });

  test(`Every page before signing in is for everyone, on a ${device}, light and dark`, async ({ open }) => {
    const page = await open(device, { locale: device === 'phone' ? 'fr-FR' : 'en-GB' });

    for (const address of signedOutPages) {
      await test.step(address, async () => {
        await page.goto(address);
        await expectOrderly(page);
        await expectWords(page, language);
        await expectAccessible(page);
      });
    }
  });
}

/** The language of the device goes before the person's own. */
async function speak(page: Page, language: 'fr' | 'en'): Promise<void> {
  await page.goto('/');
  await page.evaluate((chosen) => localStorage.setItem('allforone.language', chosen), language);
}
