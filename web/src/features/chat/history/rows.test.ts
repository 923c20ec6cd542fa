import type { Message } from '@allforone/contracts/chat';
import { expect, test } from 'vitest';
import type { Line } from '../log/pending.ts';
import { rowsOf } from './rows.ts';

const line = (sequence: number, authorId: string, sentAt: string): Line => ({
  key: `m${sequence}`,
  state: 'sent',
  message: { id: `m${sequence}`, sequence, authorId, sentAt } as Message,
});

const outline = (lines: Line[], newFrom: number | null = null) =>
  rowsOf(lines, newFrom).map((row) =>
    row.kind === 'message'
      ? `${row.key}${row.opens ? ' opens' : ''}${row.closes ? ' closes' : ''}`
      : row.kind,
  );

test('groups what one person writes within five minutes', () => {
  const lines = [
    line(1, 'awa', '2026-03-02T09:00:00'),
    line(2, 'awa', '2026-03-02T09:04:00'),
    line(3, 'jean', '2026-03-02T09:04:30'),
    line(4, 'awa', '2026-03-02T09:05:00'),
    line(5, 'awa', '2026-03-02T09:11:00'),
  ];

  expect(outline(lines)).toEqual([
    'day',
    'm1 opens',
    'm2 closes',
    'm3 opens closes',
    'm4 opens closes',
    'm5 opens closes',
  ]);
});

test('begins a day with its name', () => {
  const lines = [line(1, 'awa', '2026-03-02T23:59:00'), line(2, 'awa', '2026-03-03T00:01:00')];

  expect(outline(lines)).toEqual(['day', 'm1 opens closes', 'day', 'm2 opens closes']);
});

test('draws one line above the first new message, and only there', () => {
  const lines = [1, 2, 3].map((sequence) => line(sequence, 'awa', '2026-03-02T09:00:00'));

  expect(outline(lines, 2)).toEqual(['day', 'm1 opens closes', 'new', 'm2 opens', 'm3 closes']);
  expect(outline(lines.slice(2), 2)).toEqual(['day', 'm3 opens closes']);
});
