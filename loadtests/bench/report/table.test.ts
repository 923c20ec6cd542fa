import { expect, test } from 'vitest';
import { putSection } from './page.ts';
import { isMet, toTable } from './table.ts';

const row = {
  what: 'CPU of the front',
  measured: 300,
  unit: 'us',
  floor: { what: 'bare Fastify', measured: 100 },
};

test('a goal is compared with the figure, or with its floor', () => {
  expect(isMet({ ...row, goal: { timesFloorAtMost: 3 } })).toBe(true);
  expect(isMet({ ...row, goal: { timesFloorAtMost: 2.9 } })).toBe(false);
  expect(isMet({ ...row, goal: { atMost: 299 } })).toBe(false);
  expect(isMet({ ...row, goal: { atLeast: 301 } })).toBe(false);
  expect(isMet(row)).toBe(true);
});

test('a missed goal is seen in the table', () => {
  const table = toTable([{ ...row, goal: { timesFloorAtMost: 2.5 } }]);

  expect(table).toContain(
    '| CPU of the front | 300 us | 100 us (bare Fastify) | 3.0x | <= 2.5x | **missed** |',
  );
});

test('a section replaces what it wrote before and leaves the rest of the page', () => {
  const page = putSection('# Page\n', 'path', 'old');
  const other = putSection(page, 'crowd', 'crowd');
  const again = putSection(other, 'path', 'new');

  expect(again).toBe(
    '# Page\n\n<!-- bench:path -->\nnew\n<!-- /bench:path -->\n\n<!-- bench:crowd -->\ncrowd\n<!-- /bench:crowd -->\n',
  );
});
