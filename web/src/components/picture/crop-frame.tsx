import { type ComponentProps, type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Crop } from './crop.ts';
import classes from './crop-dialog.module.css';

interface Props {
  picture: HTMLImageElement;
  crop: Crop;
  kind: 'photo' | 'logo';
  canvas: RefObject<HTMLCanvasElement | null>;
  handlers: Partial<ComponentProps<'button'>>;
}

/** Pixels of the square that is sent. */
const side = 512;

/** What is seen here is what will be sent, and nothing else leaves the device. */
export function CropFrame({ picture, crop, kind, canvas, handlers }: Props) {
  const { t } = useTranslation();

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;

    context.imageSmoothingQuality = 'high';
    context.clearRect(0, 0, side, side);
    context.drawImage(picture, crop.x, crop.y, crop.side, crop.side, 0, 0, side, side);
  }, [canvas, picture, crop]);

  return (
    <button
      type="button"
      className={classes.frame}
      data-kind={kind}
      aria-label={t('picture.frame')}
      data-autofocus
      {...handlers}
    >
      <canvas ref={canvas} width={side} height={side} className={classes.canvas} />
    </button>
  );
}
