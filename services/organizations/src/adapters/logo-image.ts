import { refuse } from '@allforone/runtime/refusal';

const side = 256;
const mostPixels = 16_000_000;
const formats = ['jpeg', 'png', 'webp', 'gif', 'heif'];

/**
 * @param base64 - image as a person uploads it.
 * @returns WebP that fits in 256 by 256, without the place and time a photo may carry.
 * @throws Refusal image_unreadable, also for a small file that unfolds into a huge image.
 */
export async function toLogoImage(base64: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(Buffer.from(base64, 'base64'), {
      limitInputPixels: mostPixels,
      sequentialRead: true,
    });
    const { format } = await image.metadata();
    if (!formats.includes(format)) throw new Error(`${format} is not for photos.`);

    return await image
      .autoOrient()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 85 })
      .toBuffer();
  } catch {
    throw refuse('image_unreadable');
  }
}
