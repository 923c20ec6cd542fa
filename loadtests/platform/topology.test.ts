import { expect, it } from 'vitest';
import { partsOf, serviceNames } from './topology.ts';

const everything = [...serviceNames, 'bff'].sort();

it('runs every service of the checkout once, however they are spread', () => {
  for (const topology of ['one', 'perService'] as const) {
    expect(
      partsOf(topology)
        .flatMap(({ services }) => services)
        .sort(),
    ).toEqual(everything);
  }
});

it('runs two of everything when replicated, each under a name of its own', () => {
  const parts = partsOf('replicated');

  expect(parts.flatMap(({ services }) => services).sort()).toEqual([...everything, ...everything].sort());
  expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
});

it('adds fronts of their own', () => {
  expect(partsOf('one', 3).filter(({ services }) => services.includes('bff'))).toHaveLength(3);
});
