import type { Readable } from 'node:stream';
import { imageWidths } from '@allforone/contracts/files';

/** Larger ones are refused: a few kilobytes may unfold to gigabytes. */
const mostPixels = 100_000_000;

export interface Picture {
  width: number;
  height: number;
  variants: { width: number; format: 'webp' | 'jpeg'; bytes: Buffer }[];
}

/**
 * Smaller ones of a picture, upright, without what the camera wrote into it (its place, its maker).
 * @throws Error for what cannot be read as a picture.
 */
export async function shrink(original: Readable): Promise<Picture> {
  const { default: sharp } = await import('sharp');
  const pipe = sharp({ limitInputPixels: mostPixels, sequentialRead: true, failOn: 'error' });
  original.on('error', (error) => pipe.destroy(error));
  original.pipe(pipe);
  const upright = await pipe.autoOrient().toBuffer({ resolveWithObject: true });
  const { width, height } = upright.info;
  const variants: Picture['variants'] = [];
  for (const wanted of imageWidths) {
    if (wanted > width && wanted !== imageWidths[0]) continue;
    const resized = sharp(upright.data, { limitInputPixels: mostPixels }).resize({
      width: wanted,
      withoutEnlargement: true,
    });
    variants.push({
      width: wanted,
      format: 'webp',
      bytes: await resized.clone().webp({ quality: 78 }).toBuffer(),
    });
    variants.push({
      ...{ width: wanted, format: 'jpeg' },
      bytes: await resized.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer(),
    });
  }

  return { width, height, variants };
}
