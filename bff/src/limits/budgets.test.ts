import { expect, test } from 'vitest';
import { costOf } from './budgets.ts';
import { payerOf } from './payer.ts';

test('each call of a batch is paid for, and what may guess a secret twice', () => {
  expect([...costOf(['accounts.me', 'accounts.logIn', 'accounts.logIn'])]).toEqual([
    ['calls', 3],
    ['secrets', 2],
  ]);
  expect([...costOf(['accounts.requestPasswordReset'])]).toEqual([
    ['calls', 1],
    ['mails', 1],
  ]);
});

test('the account pays, else the address, and one household of IPv6 as a whole', () => {
  expect(payerOf({ accountId: 'a', sessionId: 's' }, '192.0.2.1')).toBe('account:a');
  expect(payerOf(null, '192.0.2.1')).toBe('address:192.0.2.1');
  expect(payerOf(null, '2001:db8:1:2:3:4:5:6')).toBe(payerOf(null, '2001:db8:1:2::9'));
  expect(payerOf(null, '2001:db8::1')).toBe('address:2001:db8:0:0');
  expect(payerOf(null, '2001:db8:1:2::9')).not.toBe(payerOf(null, '2001:db8:1:3::9'));
});
