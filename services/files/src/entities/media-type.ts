import type { FileKind } from '@allforone/contracts/files';

/** Pictures of which smaller ones are made; a drawing of letters (SVG) can hold a program, and is none of them. */
const images = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/tiff'];
const archives = /^application\/(zip|gzip|x-(tar|7z-compressed|rar.*|bzip2|xz|zstd|gzip))$/;
const documents = /^application\/(msword|rtf|vnd\.(ms-|openxmlformats|oasis).*)$/;

export function kindOf(mediaType: string): FileKind {
  if (images.includes(mediaType)) return 'image';
  if (mediaType === 'application/pdf') return 'pdf';
  if (mediaType.startsWith('audio/')) return 'audio';
  if (mediaType.startsWith('video/')) return 'video';
  if (documents.test(mediaType)) return 'document';
  if (archives.test(mediaType)) return 'archive';
  if (mediaType === 'text/plain' || mediaType === 'text/csv' || mediaType === 'text/markdown') return 'text';

  return 'other';
}
