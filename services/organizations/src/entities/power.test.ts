import { type Permission, permissions } from '@allforone/contracts/permissions';
import { expect, it } from 'vitest';
import { covers, powerOf } from './power.ts';

const custom = (...held: Permission[]) => powerOf('0190a1b2-0000-7000-8000-000000000001', held);
const builtIn = (role: 'owner' | 'admin' | 'moderator' | 'executive' | 'member' | 'client' | 'guest') =>
  powerOf(role, null);

it('ranks owners above admins, though both may do the same', () => {
  expect(covers(builtIn('owner'), builtIn('owner'))).toBe(true);
  expect(covers(builtIn('owner'), builtIn('admin'))).toBe(true);
  expect(covers(builtIn('admin'), builtIn('admin'))).toBe(true);
  expect(covers(builtIn('admin'), builtIn('owner'))).toBe(false);
});

it('does not let a custom role stand for admin, even with every permission', () => {
  expect(covers(custom(...permissions), builtIn('admin'))).toBe(false);
  expect(covers(builtIn('admin'), custom(...permissions))).toBe(true);
});

it('covers a role only with all that it holds', () => {
  expect(covers(custom('members.invite', 'organization.read'), builtIn('member'))).toBe(false);
  expect(covers(builtIn('executive'), builtIn('member'))).toBe(true);
  expect(covers(builtIn('executive'), builtIn('moderator'))).toBe(false);
});

it('does not let one who works in some groups give a role that holds in all', () => {
  expect(covers(custom(...permissions), builtIn('moderator'))).toBe(false);
});
