import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `one`: everything in one process; `replicated`: two of each service, and two fronts. */
export const topologies = ['one', 'perService', 'replicated'] as const;
export type Topology = (typeof topologies)[number];

export interface Part {
  name: string;
  services: string[];
}

export const checkout = join(import.meta.dirname, '../..');

/** Every service of the checkout, so that a new one takes part by itself. */
export const serviceNames: readonly string[] = readdirSync(join(checkout, 'services')).filter((name) =>
  existsSync(join(checkout, 'services', name, 'src/main.ts')),
);

/** Which processes make up a platform, and what each of them runs. */
export function partsOf(topology: Topology, fronts = topology === 'replicated' ? 2 : 1): Part[] {
  if (topology === 'one') {
    const all = { name: 'all', services: [...serviceNames, 'bff'] };

    return [all, ...numbered('bff', fronts - 1, 2)];
  }
  const copies = topology === 'replicated' ? 2 : 1;

  return [...serviceNames.flatMap((name) => numbered(name, copies)), ...numbered('bff', fronts)];
}

const numbered = (service: string, count: number, from = 1): Part[] =>
  Array.from({ length: count }, (_, index) => ({ name: `${service}-${from + index}`, services: [service] }));
