import { beforeAll, expect, test } from 'vitest';
import { startI18n } from '../../../lib/i18n.ts';
import { amountOf, percentOf } from './amounts.ts';

beforeAll(async () => {
  localStorage.setItem('allforone.language', 'fr');
  await startI18n();
});

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace('−', '-');

test('numbers are written as the language writes them, with their unit', () => {
  expect(plain(amountOf(12500, '€'))).toBe('12 500 €');
  expect(plain(amountOf(12.5, '%'))).toBe('12,5 %');
  expect(plain(amountOf(1200, 'clients'))).toBe('1 200 clients');
  expect(plain(amountOf(0.25))).toBe('0,25');
});

test('a number below zero keeps its sign', () => {
  expect(plain(amountOf(-1500, '€'))).toBe('-1 500 €');
  expect(plain(amountOf(-3.5, 'points'))).toBe('-3,5 points');
});

test('progress is a share of a hundred', () => {
  expect(plain(percentOf(45))).toBe('45 %');
});
