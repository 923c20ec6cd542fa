import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientOf } from './client.ts';

const from = (headers: Record<string, string>, remoteAddress = '10.0.0.9') =>
  ({ headers, socket: { remoteAddress } }) as unknown as IncomingMessage;

test('without a proxy in front, an address that a client claims is not believed', () => {
  expect(clientOf(from({ 'x-forwarded-for': '1.2.3.4' }), 0).ip).toBe('10.0.0.9');
});

test('believes as many of the last addresses as there are proxies of ours', () => {
  const headers = { 'x-forwarded-for': '6.6.6.6, 203.0.113.7, 10.0.0.8' };

  expect(clientOf(from(headers), 1).ip).toBe('10.0.0.8');
  expect(clientOf(from(headers), 2).ip).toBe('203.0.113.7');
  expect(clientOf(from({ 'x-forwarded-for': '203.0.113.7' }), 5).ip).toBe('203.0.113.7');
});

test('an IPv4 address looks the same however it came', () => {
  expect(clientOf(from({}, '::ffff:192.0.2.1'), 0).ip).toBe('192.0.2.1');
});

test.for([
  ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
  ['en-US,en;q=0.9', 'en'],
  ['de,en;q=0.7,fr;q=0.3', 'en'],
  ['de', 'fr'],
  ['', 'fr'],
])('a browser that prefers "%s" is spoken to in %s', ([accepted, locale]) => {
  expect(clientOf(from({ 'accept-language': accepted ?? '' }), 0).locale).toBe(locale);
});
