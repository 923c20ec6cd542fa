import { expect, test } from 'vitest';
import { createWorkQueue } from './work-queue.ts';

const tick = () => new Promise((resolve) => setTimeout(resolve, 10));

test('what is asked again before it has begun is done once, what has begun is done again', async () => {
  const runs: string[] = [];
  const queue = createWorkQueue(async (key) => {
    runs.push(key);
    await tick();
  }, 1);

  await Promise.all([queue.add('a'), queue.add('b'), queue.add('b'), queue.add('a')]);

  expect(runs).toEqual(['a', 'b', 'a']);
});

test('never runs the same key twice at once, nor more keys than allowed', async () => {
  const running = new Set<string>();
  let most = 0;
  const queue = createWorkQueue(async (key) => {
    expect(running.has(key)).toBe(false);
    running.add(key);
    most = Math.max(most, running.size);
    await tick();
    running.delete(key);
  }, 3);

  await Promise.all(
    ['a', 'b', 'c', 'd', 'e'].flatMap((key) => [queue.add(key), tick().then(() => queue.add(key))]),
  );

  expect(most).toBe(3);
});

test('tells a failure to those who wait, and goes on with the others', async () => {
  const queue = createWorkQueue(async (key) => {
    if (key === 'bad') throw new Error('no');
  }, 1);
  const outcomes = await Promise.allSettled([queue.add('bad'), queue.add('good')]);

  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});
