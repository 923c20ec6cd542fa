import type { Platform } from '../../platform/platform.ts';
import type { PlatformProcess } from '../../platform/platform-process.ts';
import type { Random } from '../run/random.ts';

/** What is broken next, and how. */
export interface Break {
  part: string;
  kind: 'kill' | 'pause' | 'cut';
  /** Nothing for a cut. */
  target?: PlatformProcess;
}

export interface Sizes {
  kills: number;
  pauses: number;
  cuts: number;
}

/** Every part so many times, in an order drawn by lot; of several processes that run the same each in turn. */
export function planBreaks(
  { processes, servers }: Pick<Platform, 'processes' | 'servers'>,
  { kills, pauses, cuts }: Sizes,
  random: Random,
): Break[] {
  const byPart = Map.groupBy(processes, ({ name, services }) =>
    services.length > 1 ? name : (services[0] ?? name),
  );
  const parts = [
    ...byPart,
    ...Object.values<PlatformProcess>({ ...servers }).map((server) => [server.name, [server]] as const),
  ];
  const times = (kind: 'kill' | 'pause', count: number) =>
    parts.flatMap(([part, copies]) =>
      Array.from(
        { length: count },
        (_, turn): Break => ({ part, kind, target: copies[turn % copies.length] }),
      ),
    );
  const cut: Break = { part: 'network', kind: 'cut' };

  return random.shuffled([...times('kill', kills), ...times('pause', pauses), ...Array(cuts).fill(cut)]);
}
