import { expect, it } from 'vitest';
import type { PlatformProcess } from '../../platform/platform-process.ts';
import { partsOf } from '../../platform/topology.ts';
import { randomFrom } from '../run/random.ts';
import { planBreaks } from './plan.ts';

const fake = (name: string, services: string[] = []) => ({ name, services }) as unknown as PlatformProcess;
const platform = {
  processes: partsOf('replicated').map(({ name, services }) => fake(name, services)),
  servers: { postgres: fake('postgresql'), nats: fake('nats'), redis: fake('redis') },
};
const sizes = { kills: 10, pauses: 1, cuts: 3 };
const planned = planBreaks(platform, sizes, randomFrom(7));

it('breaks each part as often as asked, and of two that run the same each in turn', () => {
  const kills = Map.groupBy(
    planned.filter(({ kind }) => kind === 'kill'),
    ({ part }) => part,
  );

  expect([...kills.values()].every((same) => same.length === sizes.kills)).toBe(true);
  expect(kills.size).toBe(partsOf('perService').length + 3);
  expect(kills.get('chat')?.filter(({ target }) => target?.name === 'chat-1')).toHaveLength(5);
  expect(planned.filter(({ kind }) => kind === 'cut')).toHaveLength(sizes.cuts);
});

it('plans the same for the same seed, and something else for another', () => {
  const names = (seed: number) => planBreaks(platform, sizes, randomFrom(seed)).map(({ part }) => part);

  expect(names(7)).toEqual(names(7));
  expect(names(8)).not.toEqual(names(7));
});
