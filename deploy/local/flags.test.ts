import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkout, readFlags } from './flags.ts';
import { Refusal } from './refusal.ts';

it('listens to this machine only, on port 3000, with its data in the checkout', () => {
  expect(readFlags([], {})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: join(checkout, '.data'),
    demo: false,
    help: false,
  });
});

it('lets a flag win over the environment', () => {
  const env = { PORT: '4000', HOST: '::1' };
  expect(readFlags(['--port', '5000'], env)).toMatchObject({ port: 5000, host: '::1' });
});

it('finds a relative data folder from where the person is, not from where npm moved to', () => {
  expect(readFlags(['--data-dir', 'mine'], { INIT_CWD: '/srv' }).dataDir).toBe('/srv/mine');
});

it.each([
  ['--port', 'web'],
  ['--port', '70000'],
  ['--colour', 'red'],
])('refuses %s %s in plain words', (...args) => {
  expect(() => readFlags(args, {})).toThrow(Refusal);
});
