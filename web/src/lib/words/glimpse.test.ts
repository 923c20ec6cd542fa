import { beforeAll, expect, test } from 'vitest';
import { startI18n } from '../i18n.ts';
import { countsOf, glimpseWords } from './glimpse.ts';

const people = new Map([['awa', { accountId: 'awa', name: 'Awa Diop', photoId: null }]]);
const file = (mediaType: string) => ({ fileId: mediaType, name: 'x', mediaType, size: 1 });
const wordsOf = (text: string, ...mediaTypes: string[]) =>
  glimpseWords({ excerpt: text, ...countsOf({ attachments: mediaTypes.map(file) }) }, people);

beforeAll(async () => {
  localStorage.setItem('allforone.language', 'fr');
  await startI18n();
});

test('says what a message says, with names', () => {
  expect(wordsOf('Merci <@awa>', 'image/png')).toBe('Merci @Awa Diop');
});

test('says what a message without words bears', () => {
  expect(wordsOf('', 'image/png')).toBe('Photo');
  expect(wordsOf('', 'image/png', 'image/jpeg')).toBe('2 photos');
  expect(wordsOf('', 'image/png', 'application/pdf')).toBe('2 fichiers');
  expect(wordsOf('', 'application/pdf')).toBe('Fichier');
});

test('has no words for a message that is gone', () => {
  expect(wordsOf('')).toBeNull();
});
