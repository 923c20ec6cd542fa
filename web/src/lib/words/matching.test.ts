import { expect, test } from 'vitest';
import { matches } from './matching.ts';

test('finds a word by its beginning, whatever the accents and case', () => {
  expect(matches('Éléonore Dupré', 'dupre')).toBe(true);
  expect(matches('Éléonore Dupré', 'ELE')).toBe(true);
});

test('wants every word that was typed', () => {
  expect(matches('Fête de printemps', 'fete prin')).toBe(true);
  expect(matches('Fête de printemps', 'fete hiver')).toBe(false);
});

test('does not look inside of words', () => {
  expect(matches('Printemps', 'temps')).toBe(false);
});

test('finds everything when nothing is typed', () => {
  expect(matches('Anything', ' ')).toBe(true);
});
