import { stripVTControlCharacters } from 'node:util';

export type Outcome = { passed: number; failed: number; output: string };

const totals = { passed: 0, failed: 0 };

/** Runs one step of the gate, tells what it found, and goes on whatever that was. */
export async function step(title: string, work: () => Promise<Outcome>): Promise<void> {
  process.stdout.write(`\n== ${title}\n`);
  const began = performance.now();
  const { passed, failed, output } = await work().catch(asFailure);
  totals.passed += passed;
  totals.failed += failed;

  if (failed > 0) process.stdout.write(quote(output));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const verdict = failed > 0 ? `FAILED (${failed} of ${passed + failed})` : `ok (${passed})`;
  process.stdout.write(`   ${verdict}, ${seconds} s\n`);
}

export function finish(): never {
  process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed\n`);
  process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
}

function asFailure(error: unknown): Outcome {
  return { passed: 0, failed: 1, output: String(error instanceof Error ? error.stack : error) };
}

/** Quoted, so that no runner's own summary can be taken for ours. */
function quote(output: string): string {
  return stripVTControlCharacters(output).trimEnd().replaceAll(/^/gm, '   | ').concat('\n');
}
