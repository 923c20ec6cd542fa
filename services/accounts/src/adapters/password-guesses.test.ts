import { expect, test } from 'vitest';
import { guessesFor } from './password-guesses.ts';

const words = ['Ada Lovelace', 'Ada', 'Lovelace', 'ada@example.org', 'example', 'allforone'];

test.each([
  'motdepasse12345',
  'azertyuiopqsdfgh',
  'aaaaaaaaaaaaaaaaaaaa',
  'abcabcabcabcabcabc',
  '123456789012345',
  'passwordpassword',
  'iloveyou12345678',
  'ALLFORONEallforone',
  'ada@example.org',
  'LovelaceAda2026!',
])('"%s" is found at once', async (password) => {
  expect(await guessesFor(password, words)).toBeLessThan(1e8);
});

test.each([
  'le chat mange la souris',
  'ada aime le chocolat noir',
  'vaches orange piano',
  'k3v9x2mq',
  '猫が窓から空を見ている夜の夢',
  'Rue des Lilas, mardi',
])('"%s" is not', async (password) => {
  expect(await guessesFor(password, words)).toBeGreaterThanOrEqual(1e8);
});

test('the longest password is judged quickly', async () => {
  const start = performance.now();
  await guessesFor('1a@4eE3$s5l!o0pP'.repeat(12), words);

  expect(performance.now() - start).toBeLessThan(500);
});
