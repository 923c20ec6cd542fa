import { expect, test } from 'vitest';
import { around, highlighted } from './highlight.ts';

const found = (text: string, searched: string) =>
  highlighted(text, searched)
    .filter((part) => part.found)
    .map((part) => part.text);

test('finds words whatever their accents, case and endings', () => {
  expect(found('La Réunion du bureau, et les réunions', 'reunion')).toEqual(['Réunion', 'réunions']);
  expect(found('Une réunion', 'réunions')).toEqual(['réunion']);
  expect(found('Bureau', 'a')).toEqual([]);
});

test('loses nothing of the text', () => {
  const text = 'Salle 12, mardi : « entrée libre » !';

  expect(
    highlighted(text, 'mardi')
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

test('shows what stands around the first word found', () => {
  const text = `${'mot '.repeat(60)}trésorier ${'mot '.repeat(60)}`;
  const shown = around(highlighted(text, 'tresorier'), 120).map((part) => part.text);

  expect(shown[0]).toBe('…');
  expect(shown).toContain('trésorier');
  expect(shown.join('').length).toBeLessThanOrEqual(121);
});
