import { readFileSync } from 'node:fs';
import type { Way } from './ways.ts';

const rounds = 60;

/**
 * Microseconds of CPU that asking once costs here and in PostgreSQL. The ways take short turns, and of the turns of each
 * the one counts that a quarter undercut: what else the machine does makes turns dearer, and none cheaper.
 */
export async function costOf(ways: readonly Way[], pid: number, perTurn: number): Promise<number[]> {
  const turns = ways.map((): number[] => []);
  for (let round = -2; round < rounds; round += 1) {
    for (const [place, way] of ways.entries()) {
      const before = cpuNow(pid);
      for (let time = 0; time < perTurn; time += 1) await way.ask();
      if (round >= 0) turns[place]?.push((cpuNow(pid) - before) / perTurn);
    }
  }

  return turns.map((costs) => costs.toSorted((one, other) => one - other)[rounds / 4] ?? Number.NaN);
}

function cpuNow(pid: number): number {
  const { user, system } = process.cpuUsage();
  const [nanoseconds] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');

  return user + system + Number(nanoseconds) / 1000;
}
