import { expect, test } from 'vitest';
import { judge } from './password-strength.ts';

test.each([
  ['court', 'short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'simple'],
  ['motdepassebanal', 'good'],
  ['un cheval sous la pluie', 'strong'],
  ['🐎🌧🐎🌧🐎🌧🐎🌧🐎🌧🐎🌧🐎🌧', 'short'],
])('judges %s as %s', (password, strength) => expect(judge(password)).toBe(strength));
