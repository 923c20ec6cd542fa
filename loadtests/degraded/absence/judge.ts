import type { ServiceName } from '@allforone/deploy/proofs/cast/contracts';
import { writeRow } from '../village/table.ts';
import { type Deed, failed, percentile, slowest, type Tally } from '../village/tally.ts';
import { isNeeded } from './needs.ts';

/** Nobody waits for who is not there; five seconds would be the limit of a call. */
const quickEnough = 1500;

/** Writes one line, and says what was not as it should be. */
export function judge(away: ServiceName | null, { deeds }: Tally): string[] {
  const refused = deeds.filter(({ path }) => away !== null && isNeeded(away, path));
  const others = deeds.filter((deed) => !refused.includes(deed));
  const worked = others.filter(({ error }) => error === null);
  const problems = [
    ...failed(others).map((deed) => `${told(away, deed)} was not expected to need it`),
    ...refused
      .filter((deed) => !isRefusedFor(away, deed))
      .map((deed) => `${told(away, deed)} was expected to need it`),
    ...deeds
      .filter(({ milliseconds }) => milliseconds > quickEnough)
      .map((deed) => `${told(away, deed)} is slow`),
  ];
  const wrong = failed(others).length;
  const cells = [
    deeds.length,
    worked.length,
    refused.length,
    wrong,
    percentile(worked, 0.95),
    slowest(worked),
  ];
  writeRow(away ?? 'nothing', ...cells, slowest(refused));

  return [...new Set(problems)];
}

/** Refused as unavailable, and told because of whom. */
function isRefusedFor(away: ServiceName | null, { error }: Deed): boolean {
  return error?.code === 'unavailable' && error.said.includes(`"service":"${away}"`);
}

const told = (away: ServiceName | null, { path, error, milliseconds }: Deed) =>
  `without ${away ?? 'nothing'}: ${path} (${error ? `${error.code} ${error.said}` : 'worked'}, ${Math.round(milliseconds)} ms)`;
