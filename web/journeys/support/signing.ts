import { expect, type Page } from '@playwright/test';
import type { Person } from './person.ts';

export async function signUp(page: Page, { name, email, password }: Person): Promise<void> {
  await page.goto('/sign-up');
  await page.getByLabel('Votre nom').fill(name);
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
}

export async function signIn(page: Page, { email, password }: Omit<Person, 'name'>): Promise<void> {
  await page.goto('/sign-in');
  await fillSignIn(page, { email, password });
}

/** Where the page asks already. */
export async function fillSignIn(page: Page, { email, password }: Omit<Person, 'name'>): Promise<void> {
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
}
