import { refuse } from '@allforone/runtime/refusal';

const side = 256;
/** A picture of a few kilobytes may unfold to gigabytes; no phone's own picture fits in the input beyond this. */
const mostPixels = 4096 * 4096;
const readable = new Set(['jpeg', 'png', 'webp', 'gif', 'heif']);

/**
 * @returns a square WebP without metadata, such as the place where the picture was taken.
 * @throws Refusal image_unreadable
 */
export async function toPortrait(image: Buffer): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  try {
    const picture = sharp(image, { limitInputPixels: mostPixels, failOn: 'error' });
    const { format } = await picture.metadata();
    if (!readable.has(format)) throw new Error(`${format} is not for portraits.`);

    return await picture.autoOrient().resize(side, side, { fit: 'cover' }).webp({ quality: 80 }).toBuffer();
  } catch {
    throw refuse('image_unreadable');
  }
}
