import { expectAccessible, expectOrderly } from './support/accessibility.ts';
import { found, join } from './support/organization.ts';
import { expect, test } from './support/test.ts';

const loyal = 'Des clients qui reviennent';
const calls = 'Rappeler chaque client';

test('An organisation follows an objective, which a private one serves unseen', async ({ arrive }) => {
  test.slow();
  const awa = await arrive('desktop', 'Awa Diop');
  const karim = await arrive('phone', 'Karim Haddad');
  const place = await found(awa, 'Nexio');
  await join(place, awa, karim);
  const { page } = awa;
  const progress = page.getByRole('progressbar', { name: `Progression de ${loyal}` });

  await test.step('Awa makes one with a number that must rise and one that must fall', async () => {
    await page.goto(place.addressOf('/objectives'));
    await page.getByRole('link', { name: 'Nouvel objectif' }).first().click();
    await page.getByRole('textbox', { name: 'Objectif', exact: true }).fill(loyal);
    const results = [
      { title: 'Clients qui recommandent', start: '0', target: '100', unit: 'clients' },
      { title: 'Clients perdus', start: '12', target: '5', unit: '%' },
    ];
    for (const [index, { title, start, target, unit }] of results.entries()) {
      await page.getByRole('button', { name: 'Ajouter un résultat clé' }).click();
      const draft = page.getByRole('group', { name: `Résultat clé ${index + 1}` });
      await draft.getByLabel('Ce que l’on mesure').fill(title);
      await draft.getByLabel('Départ').fill(start);
      await draft.getByLabel('Cible').fill(target);
      await draft.getByLabel('Unité').fill(unit);
    }
    await page.getByRole('button', { name: 'Créer l’objectif' }).click();
    await expect(page.getByRole('heading', { level: 1, name: loyal })).toBeVisible();
    await expect(page.getByText(/À faire monter de 0\sclients à 100\sclients/)).toBeVisible();
    await expect(page.getByText(/À faire baisser de 12\s% à 5\s%/)).toBeVisible();
    await expect(progress).toHaveAttribute('aria-valuenow', '0');
    await expectOrderly(page);
    await expectAccessible(page);
  });

  await test.step('She checks in, Karim sees the progress move, and she takes it back', async () => {
    await karim.page.goto(page.url());
    const seen = karim.page.getByRole('progressbar', { name: `Progression de ${loyal}` });
    await expect(seen).toHaveAttribute('aria-valuenow', '0');
    await page.getByRole('button', { name: /^Faire le point sur.+Clients qui recommandent/ }).click();
    await page.getByLabel('Valeur actuelle (clients)').fill('50');
    await page.getByRole('radio', { name: 'À surveiller' }).check();
    await page.getByLabel('Note').fill('Le parrainage commence à prendre.');
    await page.getByRole('button', { name: 'Enregistrer le point' }).click();
    await expect(progress).toHaveAttribute('aria-valuenow', '25');
    await expect(seen).toHaveAttribute('aria-valuenow', '25');
    await page
      .getByText(/Le point est enregistré/)
      .locator('..')
      .getByRole('button', { name: 'Annuler' })
      .click();
    await expect(progress).toHaveAttribute('aria-valuenow', '0');
    await expect(seen).toHaveAttribute('aria-valuenow', '0');
  });

  await test.step('Karim makes one of his own that serves it', async () => {
    const { page: phone } = karim;
    await phone.goto(place.addressOf('/objectives/mine'));
    await phone.getByRole('link', { name: 'Créer mon objectif' }).click();
    await phone.getByRole('textbox', { name: 'Objectif', exact: true }).fill(calls);
    await phone.getByLabel('Sert quel objectif ?').first().fill('reviennent');
    await phone.getByRole('option', { name: loyal }).click();
    await phone.getByRole('button', { name: 'Créer l’objectif' }).click();
    await expect(phone.getByText('Vous seul voyez cet objectif.')).toBeVisible();
    const serves = phone.getByRole('region', { name: 'Ce qu’il sert' });
    await expect(serves.getByRole('link', { name: new RegExp(loyal) })).toBeVisible();
    await expectOrderly(phone);
    await expectAccessible(phone);
  });

  await test.step('Nobody else finds it: neither in a list nor at its address', async () => {
    await page.goto(place.addressOf('/objectives'));
    const row = page.getByRole('main').getByRole('link', { name: new RegExp(loyal) });
    await expect(row).toBeVisible();
    await expect(page.getByRole('button', { name: /^Montrer ce qui sert/ })).toHaveCount(0);
    await row.click();
    await expect(page.getByText('Aucun objectif ne le sert pour le moment.')).toBeVisible();
    const { items } = await awa.api.objectives.list.query({ organizationId: place.id });
    expect(items.map(({ title }) => title)).toEqual([loyal]);
    await page.goto(karim.page.url());
    await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible();
  });

  await test.step('He finds it again under the one that it serves', async () => {
    const { page: phone } = karim;
    await phone.goto(place.addressOf('/objectives'));
    await phone.getByRole('button', { name: /^Montrer ce qui sert/ }).click();
    await expect(phone.getByRole('link', { name: new RegExp(`${calls}.*Vous seul`) })).toBeVisible();
  });
});
