import { expect, test } from 'vitest';
import { timeZones } from './time-zones.ts';

const labelOf = (id: string, locale: 'fr' | 'en') => timeZones(locale).find((zone) => zone.id === id)?.label;

test('names a zone after its city and country, in the language of the reader', () => {
  expect(labelOf('Africa/Dakar', 'fr')).toBe('Dakar, Sénégal · UTC+0');
  expect(labelOf('Africa/Abidjan', 'en')).toMatch(/^Abidjan, Côte d’Ivoire · GMT/);
  expect(labelOf('America/New_York', 'fr')).toMatch(/^New York, États-Unis · UTC−[45]$/);
});

test('does not say a name twice', () => {
  expect(labelOf('Africa/Djibouti', 'fr')).toBe('Djibouti · UTC+3');
});

test('does not offer UTC, which stands for a zone that nobody has chosen', () => {
  expect(timeZones('fr').map(({ id }) => id)).not.toContain('UTC');
});
