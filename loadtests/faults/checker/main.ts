import { readHistory } from '../history/read-history.ts';
import { checkHistory } from './check-history.ts';
import { summaryOf, tableOf } from './summary.ts';

/** `node loadtests/faults/checker/main.ts history.jsonl`: what happened, what must not have, and the verdict. */
const [file = ''] = process.argv.slice(2);
const history = await readHistory(file);
const violations = checkHistory(history);
const shown = 12;

process.stdout.write(`${tableOf(history)}\n\n${summaryOf(history)}\n`);
for (const [rule, same] of Map.groupBy(violations, (violation) => violation.rule)) {
  process.stdout.write(`\n${rule}: ${same.length}\n`);
  for (const { about } of same.slice(0, shown)) process.stdout.write(`  ${about.slice(0, 400)}\n`);
}
process.stdout.write(violations.length === 0 ? '\nNothing lost.\n' : `\nVIOLATIONS: ${violations.length}\n`);
process.exitCode = violations.length === 0 ? 0 : 1;
