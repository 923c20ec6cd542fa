import { parseArgs } from 'node:util';
import { type Topology, topologies } from '../platform/topology.ts';
import { type Plant, plants } from './plants/plants.ts';

export interface Options {
  topologies: readonly Topology[];
  seed: number;
  people: number;
  /** Times that each part is killed, is paused, and that the network is cut. */
  kills: number;
  pauses: number;
  cuts: number;
  /** At most; what is still to be broken then is left. */
  minutes: number;
  /** Milliseconds, more or less, between two things that one person does. */
  pace: number;
  /** A fault of our own that the checker must find. */
  plant: Plant | null;
}

export const usage = `npm run test:faults -- [options]

  --topology one|perService|replicated   all three unless given
  --full                                 each part killed 10 times and paused once, the network cut 3 times
  --kills N  --pauses N  --cuts N        2, 1 and 1 unless given
  --people N                             20
  --pace MS                              between two things that one person does: 700
  --minutes N                            at most so long for each topology: 30
  --seed N                               the same people, wishes and faults again: 1
  --plant NAME                           ${plants.join(' | ')}: the checker must find it
`;

const count = (text: string | undefined, usual: number): number => {
  const number = Number(text ?? usual);
  if (!Number.isInteger(number) || number < 0) throw new Error(`Not a count: ${text}`);

  return number;
};

/** @throws Error that says which option is wrong. */
export function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      topology: text,
      full: { type: 'boolean', default: false },
      kills: text,
      pauses: text,
      cuts: text,
      people: text,
      pace: text,
      minutes: text,
      seed: text,
      plant: text,
    },
  });
  const topology = topologies.find((name) => name === values.topology);
  const plant = plants.find((name) => name === values.plant);
  if (values.topology && !topology) throw new Error(`No such topology: ${values.topology}`);
  if (values.plant && !plant) throw new Error(`No such plant: ${values.plant}`);
  const [kills, pauses, cuts] = values.full ? [10, 1, 3] : [2, 1, 1];

  return {
    topologies: topology ? [topology] : topologies,
    seed: count(values.seed, 1),
    people: Math.max(4, count(values.people, 20)),
    kills: count(values.kills, kills),
    pauses: count(values.pauses, pauses),
    cuts: count(values.cuts, cuts),
    minutes: count(values.minutes, 30),
    pace: count(values.pace, 700),
    plant: plant ?? null,
  };
}
