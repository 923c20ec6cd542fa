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
 * @returns null for what cannot be read as a picture. @throws Error when the original does not come whole.
 */
export async function shrink(original: Readable): Promise<Picture | null> {
  const { default: sharp } = await import('sharp');
  const pipe = sharp({ limitInputPixels: mostPixels, sequentialRead: true, failOn: 'error' });
  const cut = new Promise<never>((_resolve, fail) => original.once('error', fail));
  original.pipe(pipe);
  try {
    const upright = pipe.autoOrient().toBuffer({ resolveWithObject: true });
    const whole = await Promise.race([upright.catch(() => null), cut]);

    return whole && (await smallerOnes(whole));
  } finally {
    original.destroy();
  }
}

type Whole = { data: Buffer; info: { width: number; height: number } };

async function smallerOnes(upright: Whole): Promise<Picture> {
  const { default: sharp } = await import('sharp');
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
