import type { Person } from '@allforone/contracts/organizations';
import i18next from 'i18next';

/** A message's text as plain words: `<@account-id>` becomes the person's name. An excerpt may end within one. */
export const withNames = (text: string, people: ReadonlyMap<string, Person>): string =>
  text
    .replace(/<@[0-9a-z-]*$/, '…')
    .replace(/<@([0-9a-z-]+)>/g, (_, id: string) =>
      id === 'all' ? `@${i18next.t('everyone')}` : `@${people.get(id)?.name ?? '…'}`,
    );
