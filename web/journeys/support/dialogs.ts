import type { Page } from '@playwright/test';

type Opening = [what: string, path: string, open: (page: Page) => Promise<void>];

const click = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const follow = (name: string) => (page: Page) => page.getByRole('main').getByRole('link', { name }).click();
const openPerson = (page: Page) => page.getByRole('main').getByText('Karim Haddad').click();

/** What opens over a page: where, and by which touch. */
export const dialogs: Record<'phone' | 'desktop', Opening[]> = {
  phone: [
    ['everything else', '', click('Plus')],
    ['other organisations', '', click(/Changer d’organisation/)],
    ['search', '', click('Rechercher')],
    ['a person', '/members', openPerson],
  ],
  desktop: [
    ['my menu', '', click('Ouvrir mon menu')],
    ['search', '', click(/Rechercher/)],
    ['a person', '/members', openPerson],
    ['an invitation', '/members', follow('Inviter')],
    ['a new role', '/roles', follow('Créer un rôle')],
    ['a new group', '/groups', follow('Créer une équipe')],
  ],
};
