import { beforeAll, expect, test } from 'vitest';
import { startI18n } from '../i18n.ts';
import { shareOf, sizeOf } from './size-words.ts';

beforeAll(async () => {
  localStorage.setItem('allforone.language', 'fr');
  await startI18n();
});

test('says sizes as people do', () => {
  const plain = (bytes: number) => sizeOf(bytes).replace(/\s/gu, ' ');

  expect(plain(0)).toBe('0 octet');
  expect(plain(999)).toBe('999 octets');
  expect(plain(1000)).toBe('1 ko');
  expect(plain(1_540_000)).toBe('1,5 Mo');
  expect(plain(5_000_000_000)).toBe('5 Go');
  expect(plain(250_000_000)).toBe('250 Mo');
});

test('says shares as people do, and nothing of nothing is all of it', () => {
  expect(shareOf(45, 100).replace(/\s/gu, ' ')).toBe('45 %');
  expect(shareOf(0, 0).replace(/\s/gu, ' ')).toBe('100 %');
});
