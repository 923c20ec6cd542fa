import { expect, test } from 'vitest';
import { keepEarlyKeys } from './early-keys.ts';

test('a key that is pressed before anybody listens is heard once, in its turn', async () => {
  const heard: string[] = [];
  const press = (code: string) => document.dispatchEvent(new KeyboardEvent('keydown', { code }));

  setTimeout(() => document.addEventListener('keydown', ({ code }) => heard.push(code)));
  keepEarlyKeys();
  press('ArrowRight');
  press('ArrowDown');
  expect(heard).toEqual([]);

  await new Promise((resolve) => setTimeout(resolve));
  press('Space');
  expect(heard).toEqual(['ArrowRight', 'ArrowDown', 'Space']);
});
