import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readToken, signToken } from './signed-token.ts';

const secret = randomBytes(32);

test('gives back what was signed', () => {
  expect(readToken(secret, signToken(secret, 'id', 7))).toEqual(['id', '7']);
});

test.each([
  (token: string) => token.replace('7', '8'),
  (token: string) => token.slice(0, -3),
  (token: string) => `${token}x`,
  (token: string) => token.slice(token.lastIndexOf('.')),
  () => '',
  () => '.',
])('refuses a token that was tampered with (%#)', (tamper) => {
  expect(readToken(secret, tamper(signToken(secret, 'id', 7)))).toBeNull();
});

test('refuses a token of another secret', () => {
  expect(readToken(randomBytes(32), signToken(secret, 'id', 7))).toBeNull();
});
