import type { FileKind } from '@allforone/contracts/files';

const beginnings: [beginning: string, kind: FileKind][] = [
  ['image/', 'image'],
  ['application/pdf', 'pdf'],
  ['audio/', 'audio'],
  ['video/', 'video'],
  ['text/', 'text'],
  ['application/zip', 'archive'],
  ['application/vnd.', 'document'],
];

/** For what is known by its media type alone; `files` itself looks closer. */
export const kindOf = (mediaType: string): FileKind =>
  beginnings.find(([beginning]) => mediaType.startsWith(beginning))?.[1] ?? 'other';

/** Drawn by every browser, with or without the variants of the server. */
export const isPicture = (mediaType: string): boolean => /^image\/(jpeg|png|gif|webp|avif)$/.test(mediaType);
