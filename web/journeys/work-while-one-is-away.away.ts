import { without } from './support/control.ts';
import { everyonesChannel, found } from './support/organization.ts';
import { expect, test } from './support/test.ts';

const inOrganization = ['/chat', '/notifications', '/members', '/groups', '/roles', '/settings', '/audit'];

/** What each service is called when it is away, and the pages that then have nothing to show. */
const services = [
  { name: 'audit', says: /Le journal ne répond pas/, lost: ['/audit'] },
  { name: 'notifications', says: /Les notifications ne répondent pas/, lost: ['/notifications'] },
  { name: 'chat', says: /Les discussions ne répondent pas/, lost: ['/chat'] },
  { name: 'accounts', says: /Les comptes ne répondent pas/, lost: [] },
];

for (const { name, says, lost } of services) {
  test(`While ${name} is away, the pages of the others work, and the rest says what is missing`, async ({
    arrive,
  }) => {
    test.slow();
    const { page, api, ...person } = await arrive('desktop', 'Awa Diop');
    const place = await found({ page, api, ...person }, 'Les Voisins du Canal', 'community');
    await everyonesChannel(place, { page, api, ...person });
    const main = page.getByRole('main');

    await without(name, async () => {
      for (const path of inOrganization.filter((one) => !lost.includes(one))) {
        await test.step(`${path} works`, async () => {
          await page.goto(place.addressOf(path));
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(main.getByText(/pas pour le moment/)).toBeHidden();
        });
      }
      for (const path of lost) {
        await test.step(`${path} says what is missing`, async () => {
          await page.goto(place.addressOf(path));
          await expect(main.getByText(says).first()).toBeVisible();
        });
      }
    });

    for (const path of lost) {
      await page.goto(place.addressOf(path));
      await expect(main.getByText(says)).toBeHidden();
    }
  });
}
