import { checkTree } from './layout/check-tree.ts';
import { measure } from './layout/sizes.ts';
import { readTree } from './layout/tree.ts';

const files = readTree(process.cwd());
const complaints = checkTree(files);
for (const complaint of complaints) process.stderr.write(`${complaint}\n`);

const { count, median, ninthDecile, longest } = measure(files);
process.stdout.write(
  `${count} files of code: median ${median} lines, nine in ten within ${ninthDecile}, ` +
    `longest ${longest?.lines} (${longest?.path})\n`,
);
process.exitCode = complaints.length > 0 ? 1 : 0;
