import type { Locator } from '@playwright/test';
import type { Place } from './organization.ts';
import type { Visitor } from './test.ts';

/** How far a project is, in the list of all projects that stays open in a page of its own. */
export async function progressListed({ page }: Visitor, place: Place, project: string): Promise<Locator> {
  const list = await page.context().newPage();
  await list.goto(place.addressOf('/projects'));

  return list.getByRole('main').getByRole('progressbar', { name: `Avancement de ${project}` });
}
