import type { Person } from '@allforone/contracts/organizations';
import i18next from 'i18next';
import { objectWord, replaceTokens } from './object-tokens.ts';

/**
 * A message's text as plain words: `<@account-id>` becomes the person's name, `<#kind:id>` the word of its kind. An
 * excerpt may end within one.
 */
export const withNames = (text: string, people: ReadonlyMap<string, Person>): string =>
  replaceTokens(text, ({ kind }) => objectWord(kind))
    .replace(/<[@#][0-9a-zA-Z:-]*$/, '…')
    .replace(/<@([0-9a-z-]+)>/g, (_, id: string) =>
      id === 'all' ? `@${i18next.t('everyone')}` : `@${people.get(id)?.name ?? '…'}`,
    );
