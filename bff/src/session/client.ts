import type { IncomingMessage } from 'node:http';
import type { Client } from '@allforone/runtime/context';

export function clientOf(request: IncomingMessage, trustedProxies: number): Client {
  return {
    ip: addressOf(request, trustedProxies),
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    locale: localeOf(request.headers['accept-language']),
  };
}

/** Each proxy appends the address it saw: only the last ones, written by ours, can be believed. */
function addressOf(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const seen = [...forwarded.map((address) => address.trim()), request.socket.remoteAddress ?? ''].filter(
    Boolean,
  );
  const address = seen[Math.max(0, seen.length - 1 - trustedProxies)] ?? '';

  return address.replace(/^::ffff:/, '').slice(0, 45);
}

/** The first of our languages that the browser names; people here mostly read French. */
export function localeOf(accepted = ''): Client['locale'] {
  const [first] = accepted.toLowerCase().match(/\b(fr|en)\b/) ?? [];

  return first === 'en' ? 'en' : 'fr';
}
