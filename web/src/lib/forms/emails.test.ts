import { expect, test } from 'vitest';
import { emailsIn } from './emails.ts';

test('reads addresses by line, comma, semicolon or space', () => {
  expect(emailsIn('a@x.fr\nb@x.fr, c@x.fr;d@x.fr e@x.fr').emails).toEqual([
    'a@x.fr',
    'b@x.fr',
    'c@x.fr',
    'd@x.fr',
    'e@x.fr',
  ]);
});

test('reads addresses as a mail program copies them', () => {
  expect(emailsIn('Awa Diop <awa@x.fr>, Jean Moreau <Jean@x.fr>')).toEqual({
    emails: ['awa@x.fr', 'jean@x.fr'],
    unreadable: [],
  });
});

test('keeps each address once', () => {
  expect(emailsIn('a@x.fr A@X.fr').emails).toEqual(['a@x.fr']);
});

test('tells what it could not read', () => {
  expect(emailsIn('a@x.fr, awa, @x.fr').unreadable).toEqual(['awa', '@x.fr']);
});
