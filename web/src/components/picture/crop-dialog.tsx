import { Button, Group, Slider, Text } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '../../lib/screen.ts';
import { toastError } from '../../lib/toasts.ts';
import { Dialog } from '../overlays/dialog.tsx';
import classes from './crop-dialog.module.css';
import { CropFrame } from './crop-frame.tsx';
import { toBase64 } from './to-base64.ts';
import { useCrop } from './use-crop.ts';

interface Props {
  picture: HTMLImageElement;
  kind: 'photo' | 'logo';
  onUse: (base64: string) => void;
  onClose: () => void;
}

export default function CropDialog({ picture, kind, onUse, onClose }: Props) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { crop, zoom, setZoom, handlers } = useCrop(picture, kind === 'logo');
  const [isWriting, setWriting] = useState(false);
  const zoomLabel = useId();

  return (
    <Dialog onClose={onClose} title={t('picture.crop')} fullScreen={isPhone}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('picture.crop_how')}
      </Text>
      <CropFrame picture={picture} crop={crop} kind={kind} canvas={canvas} handlers={handlers} />
      <Text id={zoomLabel} size="sm" mt="md">
        {t('picture.zoom')}
      </Text>
      <Slider
        thumbProps={{ 'aria-labelledby': zoomLabel }}
        className={classes.zoom}
        size="lg"
        thumbSize={24}
        label={null}
        value={zoom}
        onChange={setZoom}
      />
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button loading={isWriting} onClick={() => void use()}>
          {t('picture.use')}
        </Button>
      </Group>
    </Dialog>
  );

  async function use(): Promise<void> {
    if (!canvas.current) return;

    setWriting(true);
    try {
      onUse(await toBase64(canvas.current, kind === 'photo'));
    } catch (error) {
      toastError(error);
    } finally {
      setWriting(false);
    }
  }
}
