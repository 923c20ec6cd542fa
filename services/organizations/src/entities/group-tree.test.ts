import { expect, it } from 'vitest';
import { GroupTree } from './group-tree.ts';

const node = (id: string, parentId: string | null = null, name = id) => ({ id, parentId, name });
const chain = (length: number) =>
  Array.from({ length }, (_, depth) => node(`${depth + 1}`, depth === 0 ? null : `${depth}`));

it('nests groups eight deep and no deeper', () => {
  new GroupTree(chain(7)).assertCanGrow('new', '7');

  expect(() => new GroupTree(chain(8)).assertCanGrow('new', '8')).toThrow('too_deep');
});

it('counts what comes along when a group moves', () => {
  const tree = new GroupTree([...chain(6), node('a'), node('b', 'a'), node('c', 'b')]);

  tree.assertCanBecome(node('a', '5'));

  expect(() => tree.assertCanBecome(node('a', '6'))).toThrow('too_deep');
});

it('never puts a group into itself or beneath itself', () => {
  const tree = new GroupTree(chain(3));

  expect(() => tree.assertCanBecome(node('1', '1'))).toThrow('group_in_itself');
  expect(() => tree.assertCanBecome(node('1', '3'))).toThrow('group_in_itself');
  tree.assertCanBecome(node('3', '1'));
});

it('wants each name once among siblings, whatever its case', () => {
  const tree = new GroupTree([node('a', null, 'Équipe'), node('b', 'a', 'Nord'), node('c', 'a', 'Sud')]);

  expect(() => tree.assertCanGrow('équipe', null)).toThrow('name_taken');
  expect(() => tree.assertCanBecome(node('c', 'a', 'NORD'))).toThrow('name_taken');
  tree.assertCanBecome(node('b', 'a', 'nord'));
  tree.assertCanGrow('Nord', null);
});

it('holds five hundred groups at most', () => {
  const tree = new GroupTree(Array.from({ length: 500 }, (_, index) => node(`${index}`)));

  expect(() => tree.assertCanGrow('one more', null)).toThrow('limit_reached');
});
