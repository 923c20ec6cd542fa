import { type BuiltInRole, permissionsOfRole } from '@allforone/contracts/permissions';
import { expect, test } from 'vitest';
import { covers } from './power.ts';

const role = (key: BuiltInRole) => ({ key, permissions: [...permissionsOfRole[key]] });

test('tells owners from administrators, who hold the same permissions', () => {
  expect(covers(role('owner'), role('admin'))).toBe(true);
  expect(covers(role('admin'), role('owner'))).toBe(false);
  expect(covers(role('admin'), role('admin'))).toBe(true);
});

test('covers no more than it holds', () => {
  expect(covers(role('executive'), role('member'))).toBe(true);
  expect(covers(role('executive'), role('moderator'))).toBe(false);
});

test('gives no reach into every group to one who has it not, whatever the permissions', () => {
  const custom = { key: '0191f0a0-0000-7000-8000-000000000001', permissions: role('admin').permissions };

  expect(covers(custom, role('moderator'))).toBe(false);
  expect(covers(custom, role('executive'))).toBe(true);
  expect(covers(role('moderator'), { ...custom, permissions: role('member').permissions })).toBe(true);
});
