import { expect, test } from 'vitest';
import { judge, shortestPassword } from './password-strength.ts';

test.each([
  ['court', 'short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'simple'],
  ['motdepassebanal', 'good'],
  ['un cheval sous la pluie', 'strong'],
  ['🐎🌧🐎🌧🐎🌧🐎🌧🐎🌧🐎🌧🐎🌧', 'short'],
])('judges %s as %s', (password, strength) =>
  expect(judge(password, shortestPassword({ twoFactor: false }))).toBe(strength),
);

test('is content with less beside a second factor', () => {
  expect(judge('cheval7!', shortestPassword({ twoFactor: true }))).toBe('good');
});
