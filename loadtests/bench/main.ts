import { readFileSync, writeFileSync } from 'node:fs';
import { busyNow, describeMachine } from './report/machine.ts';
import { putSection } from './report/page.ts';
import { isMet, toTable } from './report/table.ts';
import type { Section } from './section.ts';
import { sections } from './sections.ts';

/** Measures the sections that are named, or all; writes what it found, and fails when a goal is missed. */
const names = sections.map(({ name }) => name);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}; there are ${names.join(', ')}.`);

for (const section of sections) {
  if (wanted.length === 0 || wanted.includes(section.name)) await measure(section);
}

async function measure(section: Section): Promise<void> {
  const busy = busyNow();
  const rows = await section.run();
  const table = toTable(rows);
  const page = new URL('../../docs/benchmarks.md', import.meta.url);
  const command = `\`npm run bench -- ${section.name}\``;
  const text = `## ${section.title}\n\n${section.about}\n\nMade by ${command}. ${describeMachine(busy)}\n\n${table}`;
  writeFileSync(page, putSection(readFileSync(page, 'utf8'), section.name, text));
  process.stdout.write(`${section.title}\n${table}\n\n`);
  if (!rows.every(isMet)) process.exitCode = 1;
}
