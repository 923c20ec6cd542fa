import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { startI18n } from '../i18n.ts';
import { calendarDay, dueWords, monthName, today } from './deadlines.ts';

beforeAll(async () => {
  localStorage.setItem('allforone.language', 'fr');
  await startI18n();
  await i18next.loadNamespaces('projects');
});

const now = '2026-11-25';

test('says how far a deadline is, as people do', () => {
  expect(dueWords('2026-11-25', now)).toBe('pour aujourd’hui');
  expect(dueWords('2026-11-26', now)).toBe('pour demain');
  expect(dueWords('2026-11-28', now)).toBe('dans 3 jours');
  expect(dueWords('2026-12-24', now)).toBe('pour le 24 déc.');
  expect(dueWords('2027-01-04', now)).toBe('pour le 4 janv. 2027');
});

test('says how late something is', () => {
  expect(dueWords('2026-11-24', now)).toBe('1 jour de retard');
  expect(dueWords('2026-10-26', now)).toBe('30 jours de retard');
});

test('takes a day for the same one wherever the reader is', () => {
  expect(calendarDay('2026-12-01', now)).toBe('1 déc.');
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(monthName('2026-11', 'long')).toBe('novembre 2026');
});
