import { expect, test } from 'vitest';
import { nextPath, pathToSignIn, withNext } from './next-path.ts';
import { leaveSession, sessionEnd, signedInAccount } from './state.ts';

const next = (path: string) => nextPath(new URLSearchParams({ next: path }));

test('leads back to where the person was', () => {
  expect(next('/o/1/chat?x=1')).toBe('/o/1/chat?x=1');
  expect(withNext('/sign-up', new URLSearchParams({ next: '/new' }))).toBe('/sign-up?next=%2Fnew');
});

test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
  'never leads to %s',
  (path) => expect(next(path)).toBe('/'),
);

test('says why the person is asked again when a session has ended', () => {
  signedInAccount.set('one');
  leaveSession();

  expect(pathToSignIn({ pathname: '/o/1', search: '' })).toBe('/sign-in?next=%2Fo%2F1&ended');
});

test('leads someone who has signed out to the first page', () => {
  signedInAccount.set('one');
  leaveSession('chosen');

  expect(pathToSignIn({ pathname: '/o/1', search: '' })).toBe('/');
});

test('leads a first visit to sign in without further words', () => {
  sessionEnd.set(null);

  expect(pathToSignIn({ pathname: '/o/1', search: '?a' })).toBe('/sign-in?next=%2Fo%2F1%3Fa');
});
