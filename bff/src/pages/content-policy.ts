import { randomBytes } from 'node:crypto';

/** For answers that are no page. */
export const nothing = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export const newNonce = (): string => randomBytes(16).toString('base64');

/** What the web client may load: only ours, and styles that bear the nonce of this very answer. */
export function pagePolicy({ publicUrl, nonce }: { publicUrl: string; nonce?: string }): string {
  const isSecure = publicUrl.startsWith('https:');
  const sockets = publicUrl && ` ${publicUrl.replace(/^http/, 'ws')}`;

  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce ? ` 'nonce-${nonce}'` : ''}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "frame-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${sockets}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
