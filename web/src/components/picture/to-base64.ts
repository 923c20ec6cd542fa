/** Well below what one message may carry, once it is base64. */
const largest = 450_000;

/** WebP where the browser can write it. Elsewhere a logo stays see-through as PNG if that is small enough. */
export async function toBase64(canvas: HTMLCanvasElement, isOpaque: boolean): Promise<string> {
  const types = isOpaque ? ['image/webp', 'image/jpeg'] : ['image/webp', 'image/png', 'image/jpeg'];

  for (const type of types) {
    if (type === 'image/jpeg') whiten(canvas);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.86));
    // A browser that does not know a type writes PNG instead.
    if (blob?.type === type && blob.size <= largest) return await base64Of(blob);
  }

  throw new Error('This canvas cannot be written.');
}

/** JPEG has no see-through parts: they would become black. */
function whiten(canvas: HTMLCanvasElement): void {
  const context = canvas.getContext('2d');
  if (!context) return;

  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = 'source-over';
}

export const base64Of = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
