import { Button, FileButton } from '@mantine/core';
import { IconCamera, IconPhoto } from '@tabler/icons-react';
import { lazy, type MouseEvent, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsTouch } from '../../lib/screen.ts';
import { readPicture } from './read-picture.ts';

const CropDialog = lazy(() => import('./crop-dialog.tsx'));

interface Props {
  /** A logo may keep its empty edges and its see-through parts. */
  kind: 'photo' | 'logo';
  label?: string;
  loading?: boolean;
  /** A square of at most 512 px, WebP where the browser can, as base64. */
  onPicture: (base64: string) => void;
  onError: (sentence: string | null) => void;
}

/** Choose a picture, or take one where there is a camera at hand; then crop it. */
export function PictureButton({ kind, label, loading, onPicture, onError }: Props) {
  const { t } = useTranslation();
  const isTouch = useIsTouch();
  const [picture, setPicture] = useState<HTMLImageElement | null>(null);

  // The same file may be chosen again.
  const inputProps = {
    onClick: ({ currentTarget }: MouseEvent<HTMLInputElement>) => {
      currentTarget.value = '';
    },
  };
  const open = async (file: File | null) => {
    if (!file) return;

    onError(null);
    await readPicture(file).then(setPicture, () => onError(t('picture.unreadable')));
  };

  return (
    <>
      {isTouch && kind === 'photo' && (
        <FileButton
          accept="image/*"
          capture="user"
          inputProps={inputProps}
          onChange={(file) => void open(file)}
        >
          {(props) => (
            <Button {...props} variant="default" loading={loading} leftSection={<IconCamera size={20} />}>
              {t('picture.take')}
            </Button>
          )}
        </FileButton>
      )}
      <FileButton accept="image/*" inputProps={inputProps} onChange={(file) => void open(file)}>
        {(props) => (
          <Button {...props} variant="default" loading={loading} leftSection={<IconPhoto size={20} />}>
            {label ?? t('picture.choose')}
          </Button>
        )}
      </FileButton>
      {picture && (
        <Suspense>
          <CropDialog
            picture={picture}
            kind={kind}
            onClose={() => setPicture(null)}
            onUse={(base64) => {
              setPicture(null);
              onPicture(base64);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
