import type { IncomingHttpHeaders } from 'node:http';
import { refuse } from '@allforone/runtime/refusal';

/**
 * Refuses a change that another site made the browser send: a form cannot carry our header, a script of another
 * origin may not, and the browser itself says where the request comes from.
 */
export function refuseForeign(headers: IncomingHttpHeaders, publicUrl: string): void {
  const isOurs = headers['x-allforone'] === '1' && isSameSite(headers) && isOwnOrigin(headers, publicUrl);

  if (!isOurs) throw refuse('forbidden');
}

/** Browsers always name the origin of a WebSocket; what is no browser carries no one's cookies by accident. */
export function isOwnOrigin(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const { origin, host } = headers;
  if (origin === undefined || origin === publicUrl) return true;
  if (!URL.canParse(origin)) return false;

  return new URL(origin).host === host || headers['sec-fetch-site'] === 'same-origin';
}

const isSameSite = (headers: IncomingHttpHeaders) =>
  (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin';
