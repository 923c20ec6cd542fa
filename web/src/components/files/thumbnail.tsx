import { type ComponentProps, type ReactNode, useState } from 'react';
import { contentOf, variantOf, widthFor } from '../../lib/files/content-address.ts';

interface Props extends Omit<ComponentProps<'img'>, 'src' | 'srcSet'> {
  fileId: string;
  version?: number;
  /** In pixels of the page. */
  width: number;
  /** Those that exist, where they are known. */
  widths?: readonly number[];
  /** A browser can draw the original too, should there be no variant of it. */
  hasOriginal?: boolean;
  /** In place of an image that cannot be shown. */
  children?: ReactNode;
}

const attempts = 4;

/** An image as small as the screen allows. Variants come a moment after their file, so a missing one is asked again. */
export function Thumbnail(props: Props) {
  const { fileId, version, width, widths, hasOriginal, children = null, alt = '', ...rest } = props;
  const [attempt, setAttempt] = useState(0);
  const fitting = widthFor(width, widths);
  const last = hasOriginal ? attempts : attempts - 1;

  if (attempt > last || !fitting) return children;

  return (
    <img
      // An address that failed is not loaded again by the same element.
      key={attempt}
      {...rest}
      src={attempt === attempts ? contentOf(fileId, version) : variantOf(fileId, fitting, version)}
      alt={alt}
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => setTimeout(() => setAttempt((now) => now + 1), 500 * 2 ** attempt)}
    />
  );
}
