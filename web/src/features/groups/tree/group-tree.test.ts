import type { Group } from '@allforone/contracts/organizations';
import { expect, test } from 'vitest';
import { pathTo, placesFor, pruned, treeOf } from './group-tree.ts';

const group = (id: string, parentId: string | null = null): Group => ({
  id,
  parentId,
  name: id,
  kind: 'group',
  memberCount: 0,
  isMember: false,
});
const groups = [group('Sport'), group('Natation', 'Sport'), group('Danse', 'Sport'), group('Arts')];

test('puts each group under its own, in the order of names', () => {
  const names = treeOf(groups).map(({ group: { name }, children }) => [
    name,
    children.map((child) => child.group.name),
  ]);

  expect(names).toEqual([
    ['Arts', []],
    ['Sport', ['Danse', 'Natation']],
  ]);
});

test('shows at the top what lies in a group that cannot be seen', () => {
  expect(treeOf([group('Natation', 'secret')])).toHaveLength(1);
});

test('keeps what leads to a group that was looked for', () => {
  const [sport, ...others] = pruned(treeOf(groups), 'nat');

  expect(others).toEqual([]);
  expect(sport?.children.map(({ group: { name } }) => name)).toEqual(['Natation']);
});

test('offers no place inside of the group that moves', () => {
  expect(placesFor(groups, 'Sport').map(({ label }) => label)).toEqual(['Arts']);
  expect(placesFor(groups).map(({ label }) => label)).toContain('Sport › Danse');
});

test('knows the way to a group', () => {
  expect(pathTo(groups, 'Danse').map(({ name }) => name)).toEqual(['Sport', 'Danse']);
});
