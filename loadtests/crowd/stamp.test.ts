import { expect, test } from 'vitest';
import { ageOf, stamped } from './stamp.ts';

test('a text tells how long ago it was sent, in milliseconds', async () => {
  const text = stamped('Bonjour @ tous');
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(ageOf(text)).toBeGreaterThan(19);
  expect(ageOf(text)).toBeLessThan(10_000);
  expect(ageOf('Bonjour @ tous')).toBeNaN();
});
