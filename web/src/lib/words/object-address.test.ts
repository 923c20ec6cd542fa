import { expect, test } from 'vitest';
import { objectAt } from './object-address.ts';

const one = '0191f0a0-0000-7000-8000-000000000001';
const two = '0191f0a0-0000-7000-8000-000000000002';
const at = (path: string, organizationId = 'place') =>
  objectAt(`${location.origin}${path}`, organizationId, (conversationId, sequence) =>
    conversationId === one && sequence === 7 ? two : undefined,
  );

test.each([
  [`/o/place/tasks/task/${one}`, 'task', one],
  [`/o/place/tasks/board/project/${one}?layout=list&task=${two}`, 'task', two],
  [`/o/place/tasks/task/${one}?comment=${two}`, 'comment', two],
  [`/o/place/projects/${one}`, 'project', one],
  [`/o/place/projects/${one}/people`, 'project', one],
  [`/o/place/projects/${one}/deliverables/${two}`, 'deliverable', two],
  [`/o/place/objectives/${one}`, 'objective', one],
  [`/o/place/files/group/${one}?folder=${one}&file=${two}`, 'file', two],
  [`/files/${one}?version=2`, 'file', one],
  [`/o/place/chat/${one}?at=7`, 'message', two],
])('knows what %s leads to', (path, kind, id) => expect(at(path)).toEqual({ kind, id }));

test('knows nothing of other places, of lists, and of messages that are not here', () => {
  expect(at(`/o/other/tasks/task/${one}`)).toBeNull();
  expect(objectAt(`https://exemple.fr/o/place/tasks/task/${one}`, 'place')).toBeNull();
  expect(at('/o/place/projects')).toBeNull();
  expect(at(`/o/place/chat/${one}`)).toBeNull();
  expect(at(`/o/place/chat/${one}?at=8`)).toBeNull();
  expect(objectAt('javascript:alert(1)', 'place')).toBeNull();
});
