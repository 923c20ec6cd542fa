import { expect, test } from 'vitest';
import { excerptAround, plainExcerpt } from './excerpt.ts';

const filler = 'mot '.repeat(100);

test('a short text is shown whole, on one line and without the ids of mentions', () => {
  expect(plainExcerpt('Bonjour\n <@0198-a> !')).toBe('Bonjour @… !');
  expect(excerptAround('Bonjour', 'absent')).toBe('Bonjour');
});

test('a long text is shown around what was sought, whatever its accents, case and ending', () => {
  for (const words of ['ÉTÉ', 'etes', 'Ete']) {
    const shown = excerptAround(`${filler}Vive l’Été ! ${filler}`, words);
    expect(shown).toMatch(/^…mot .*Vive l’Été ! mot .*…$/);
    expect(shown.length).toBeLessThanOrEqual(200);
  }
  expect(excerptAround(`Été ${filler}`, 'ete')).toMatch(/^Été mot/);
});

test('signs that take two places do not shift what is shown, and none is cut in half', () => {
  const shown = excerptAround(`${'😀'.repeat(150)} girafe ${'😀'.repeat(150)}`, 'girafe');

  expect(shown).toContain('girafe ');
  expect(shown.isWellFormed()).toBe(true);
});
