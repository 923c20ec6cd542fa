import { checkImports } from './layout/imports.ts';
import { checkNames } from './layout/names.ts';
import { checkSizes, measure } from './layout/sizes.ts';
import { readTree } from './layout/tree.ts';
import { checkVocabulary } from './layout/vocabulary.ts';

/** Keeps what the style guide promises: names, places, sizes and the one direction of imports. */
const files = readTree(process.cwd());
const complaints = [checkNames, checkVocabulary, checkSizes, checkImports].flatMap((check) => check(files));

for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
const { count, median, ninthDecile, longest } = measure(files);
process.stdout.write(
  `${count} files of code: median ${median} lines, nine in ten within ${ninthDecile}, ` +
    `longest ${longest?.lines} (${longest?.path})\n`,
);
process.exitCode = complaints.length > 0 ? 1 : 0;
