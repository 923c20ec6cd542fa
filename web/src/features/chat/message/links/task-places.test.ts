import { expect, test } from 'vitest';
import { hereWith } from '../../../../../test/conversation.ts';
import { taskPlacesOf } from './task-places.ts';

const { conversation } = hereWith();
const kindsOf = (changes: Partial<typeof conversation>) =>
  taskPlacesOf({ ...conversation, ...changes }, 'awa').map(({ kind }) => kind);

test('offers the board of the conversation first', () => {
  expect(kindsOf({ kind: 'project', projectId: 'site' })).toEqual(['project', 'organization', 'personal']);
  expect(kindsOf({ groupId: 'team' })).toEqual(['group', 'organization', 'personal']);
  expect(kindsOf({})).toEqual(['organization', 'personal']);
});

test('keeps to oneself what was said between two', () => {
  expect(kindsOf({ kind: 'direct' })).toEqual(['personal', 'organization']);
});
