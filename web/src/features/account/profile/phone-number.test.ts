import { expect, test } from 'vitest';
import { isPhoneNumber } from './phone-number.ts';

test.each(['', '  ', '+33 6 12 34 56 78', '77 123 45 67', '(514) 555-0199', '0612345678'])(
  'takes %j as it is',
  (typed) => expect(isPhoneNumber(typed)).toBe(true),
);

test.each(['12', 'demander à Awa', '06 12 34 56 78 ou 79', '+'])('does not take %j', (typed) =>
  expect(isPhoneNumber(typed)).toBe(false),
);
