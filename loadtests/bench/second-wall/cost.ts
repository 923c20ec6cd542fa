import { readFileSync } from 'node:fs';
import type { Way } from './ways.ts';

const ticksPerSecond = 100;
const rounds = 12;

/** Microseconds of CPU that asking once costs here and in PostgreSQL, the ways by turns so that none is favoured. */
export async function costOf(ways: readonly Way[], pid: number, perRound: number): Promise<number[]> {
  const used = ways.map(() => 0);
  for (let round = -1; round < rounds; round += 1) {
    for (const [place, way] of ways.entries()) {
      const before = cpuNow(pid);
      for (let time = 0; time < perRound; time += 1) await way.ask();
      if (round >= 0) used[place] = (used[place] ?? 0) + cpuNow(pid) - before;
    }
  }

  return used.map((micros) => micros / (rounds * perRound));
}

function cpuNow(pid: number): number {
  const { user, system } = process.cpuUsage();
  const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const fields = after.split(' ');

  return user + system + ((Number(fields[11]) + Number(fields[12])) * 1_000_000) / ticksPerSecond;
}
