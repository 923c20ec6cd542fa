import { Readable } from 'node:stream';
import { type Blobs, openBlobs } from '@allforone/runtime/blobs';
import type { Config } from '@allforone/runtime/config';
import mime from 'mime';

let opened: { config: Config; blobs: Blobs } | undefined;

/** The content of this installation; opened once. */
export function blobsOf(config: Config): Blobs {
  if (opened?.config !== config) opened = { config, blobs: openBlobs(config) };

  return opened.blobs;
}

export const sizeAt = async (config: Config, key: string): Promise<number | null> =>
  (await blobsOf(config).stat(key))?.size ?? null;

/** What the first bytes say; where they say nothing, what the ending of the name does. Never what the browser said. */
export async function sniff(config: Config, key: string, { name }: { name: string }): Promise<string> {
  const { fileTypeFromStream } = await import('file-type');
  const size = (await sizeAt(config, key)) ?? 0;
  const byName = mime.getType(name) ?? 'application/octet-stream';
  if (size === 0) return byName;
  const start = await blobsOf(config).read(key, { start: 0, end: Math.min(size, 8192) - 1 });
  const found = await fileTypeFromStream(Readable.toWeb(start) as never).catch(() => undefined);
  start.destroy();
  const isUndecided =
    !found || found.mime === 'application/xml' || (found.mime as string) === 'application/zip';

  return isUndecided && !byName.startsWith('image/') ? byName : (found?.mime ?? 'application/octet-stream');
}
