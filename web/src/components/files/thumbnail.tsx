import type { StoredFile } from '@allforone/contracts/files';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { contentOf, variantOf, widthFor } from '../../lib/files/content-address.ts';

interface Props extends Omit<ComponentProps<'img'>, 'src' | 'srcSet'> {
  file: Pick<StoredFile, 'id' | 'version' | 'image'>;
  /** In pixels of the page. */
  width: number;
  /** In place of an image that cannot be shown, or not yet. */
  children?: ReactNode;
}

const attempts = 3;

/** An image as small as the screen allows; one that is smaller than every variant is shown as it is. */
export function Thumbnail({
  file: { id, version, image },
  width,
  children = null,
  alt = '',
  ...rest
}: Props) {
  const [attempt, setAttempt] = useState(0);
  const fitting = widthFor(width, image?.widths);

  if (attempt >= attempts || image?.state !== 'ready') return children;

  return (
    <img
      // An address that failed is not loaded again by the same element.
      key={attempt}
      {...rest}
      src={fitting ? variantOf(id, fitting, version) : contentOf(id, version)}
      alt={alt}
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => setTimeout(() => setAttempt((now) => now + 1), 1000 * 2 ** attempt)}
    />
  );
}
