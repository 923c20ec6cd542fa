import { inspect } from 'node:util';

const show = (value: unknown): string => inspect(value, { depth: 8, breakLength: 110, sorted: true });

/** The services did what no model allows. */
export class Difference extends Error {
  constructor(what: string, about: unknown, expected: unknown, real: unknown) {
    super([what, `About ${show(about)}`, `expected ${show(expected)}`, `and got ${show(real)}`].join('\n'));
    this.name = 'Difference';
  }
}
