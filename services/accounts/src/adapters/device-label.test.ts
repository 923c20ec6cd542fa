import { expect, test } from 'vitest';
import { deviceOf } from './device-label.ts';

test.each([
  ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', 'Firefox, Android'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari, iOS',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
    'Microsoft Edge, Windows',
  ],
  ['', 'Appareil inconnu'],
  ['\u0000', 'Appareil inconnu'],
])('reads %j as "%s"', (userAgent, label) => {
  expect(deviceOf({ userAgent, locale: 'fr' })).toBe(label);
});

test('stays short, whatever it is given', () => {
  expect(deviceOf({ userAgent: 'x'.repeat(100_000), locale: 'en' }).length).toBeLessThanOrEqual(80);
});
