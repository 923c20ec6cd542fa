import type { Content } from '@allforone/contracts/files';
import { create } from 'content-disposition';
import { digestOf } from '../uploads/tus-host.ts';

/** What a browser only shows or plays, and never runs; everything else is taken home. */
const shown = new Set([
  ...['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/bmp'],
  ...[
    'audio/mpeg',
    'audio/mp4',
    'audio/aac',
    'audio/ogg',
    'audio/opus',
    'audio/wav',
    'audio/webm',
    'audio/flac',
  ],
  ...['video/mp4', 'video/webm', 'video/ogg', 'video/quicktime'],
  'application/pdf',
]);
/** Of these only the letters are shown. */
const readAsText = new Set(['text/plain', 'text/csv', 'text/markdown']);

const common = "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
const noPowers = `${common}; sandbox`;
/** The viewers of browsers, which keep a document apart by themselves, do not start in a sandbox of ours. */
const viewer = `${common}; object-src 'self'; style-src 'unsafe-inline'`;

/** @param isKept - asked for as a copy to keep, not to look at. */
export function contentHeaders(
  { name, mediaType, sha256 }: Content,
  isKept: boolean,
): Record<string, string> {
  const [type = ''] = mediaType.toLowerCase().split(';');
  const isShown = shown.has(type) || readAsText.has(type);

  return {
    'content-type': shown.has(type)
      ? type
      : readAsText.has(type)
        ? 'text/plain; charset=utf-8'
        : 'application/octet-stream',
    'content-disposition': create(name, { type: isShown && !isKept ? 'inline' : 'attachment' }),
    'content-security-policy': type === 'application/pdf' ? viewer : noPowers,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-resource-policy': 'same-origin',
    'accept-ranges': 'bytes',
    etag: `"${sha256}"`,
    'repr-digest': digestOf(sha256),
    'cache-control': 'private, no-cache',
  };
}
