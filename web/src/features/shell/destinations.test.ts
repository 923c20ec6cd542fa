import { permissions } from '@allforone/contracts/permissions';
import { expect, test } from 'vitest';
import { barOf, destinationsFor } from './destinations.ts';

const keys = (organization: Parameters<typeof destinationsFor>[0]) =>
  destinationsFor(organization).map(({ key }) => key);

test('shows an owner everything there is', () => {
  expect(keys({ modules: ['chat'], permissions: [...permissions] })).toEqual([
    'home',
    'chat',
    'notifications',
    'members',
    'groups',
    'settings',
    'roles',
    'audit',
  ]);
});

test('hides what the organisation has switched off', () => {
  expect(keys({ modules: [], permissions: [...permissions] })).not.toContain('chat');
});

test('hides modules that do not exist yet, whatever the organisation has chosen', () => {
  expect(keys({ modules: ['votes', 'chat'], permissions: ['chat.read'] })).toEqual([
    'home',
    'chat',
    'notifications',
    'settings',
  ]);
});

test('shows a guest home, conversations, notifications, and the settings where one leaves', () => {
  expect(keys({ modules: ['chat'], permissions: ['organization.read', 'chat.read', 'chat.write'] })).toEqual([
    'home',
    'chat',
    'notifications',
    'settings',
  ]);
});

test('shows files where the organisation uses them and the person may read them', () => {
  expect(keys({ modules: ['files'], permissions: ['files.read'] })).toContain('files');
  expect(keys({ modules: ['files'], permissions: ['chat.read'] })).not.toContain('files');
  expect(keys({ modules: ['chat'], permissions: ['files.read'] })).not.toContain('files');
});

test('shows tasks and objectives where they are used, and tasks alone to a guest', () => {
  const modules = ['tasks', 'objectives'] as const;

  expect(keys({ modules: [...modules], permissions: [...permissions] })).toEqual(
    expect.arrayContaining(['tasks', 'objectives']),
  );
  expect(keys({ modules: [...modules], permissions: ['tasks.read', 'tasks.write'] })).toEqual([
    'home',
    'tasks',
    'notifications',
    'settings',
  ]);
  expect(keys({ modules: ['chat'], permissions: [...permissions] })).not.toContain('tasks');
});

test('leaves a fifth place for "Plus" in the phone bar, and the bell at the top', () => {
  const all = destinationsFor({ modules: ['chat'], permissions: [...permissions] });

  expect(barOf(all).map(({ key }) => key)).toEqual(['home', 'chat', 'members', 'groups']);
});
