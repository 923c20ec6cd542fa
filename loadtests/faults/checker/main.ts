import { readHistory } from '../history/read-history.ts';
import { checkHistory } from './check-history.ts';
import { slowRecovery } from './recovery.ts';
import { summaryOf, tableOf } from './summary.ts';

/** `node loadtests/faults/checker/main.ts history.jsonl`: what happened, what must not have, and the verdict: 0, 1 for a loss, 2 when all is there but came back too slowly. */
const [file = ''] = process.argv.slice(2);
const history = await readHistory(file);
const violations = checkHistory(history);
const shown = 12;

process.stdout.write(`${tableOf(history)}\n\n${summaryOf(history)}\n`);
for (const [rule, same] of Map.groupBy(violations, (violation) => violation.rule)) {
  process.stdout.write(`\n${rule}: ${same.length}\n`);
  for (const { about } of same.slice(0, shown)) process.stdout.write(`  ${about.slice(0, 400)}\n`);
}
const isSlowAlone = violations.every(({ rule }) => rule === slowRecovery);
process.stdout.write(`\n${isSlowAlone ? 'Nothing lost.' : 'LOST.'} Violations: ${violations.length}\n`);
process.exitCode = violations.length === 0 ? 0 : isSlowAlone ? 2 : 1;
