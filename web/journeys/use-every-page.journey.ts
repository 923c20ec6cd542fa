import { expectAccessible, expectOrderly } from './support/accessibility.ts';
import { signedInPages, signedOutPages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

for (const device of ['phone', 'desktop'] as const) {
  test(`Every page before signing in is for everyone, on a ${device}, light and dark`, async ({ open }) => {
    const page = await open(device);

    for (const address of signedOutPages) {
      await test.step(address, async () => {
        await page.goto(address);
        await expectOrderly(page);
        await expectAccessible(page);
      });
    }
  });

  test(`Every page after signing in is for everyone, on a ${device}, light and dark`, async ({ arrive }) => {
    test.slow();
    const awa = await arrive(device, 'Awa Diop');
    const karim = await arrive('phone', 'Karim Haddad');

    for (const address of await signedInPages(awa, karim)) {
      await test.step(address, async () => {
        await awa.page.goto(address);
        await expect(awa.page.getByText('Page introuvable')).toBeHidden();
        await expectOrderly(awa.page);
        await expectAccessible(awa.page);
      });
    }
  });
}
