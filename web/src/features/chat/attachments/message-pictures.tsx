import type { Attachment } from '@allforone/contracts/chat';
import { UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileIcon } from '../../../components/files/file-icon.tsx';
import { Thumbnail } from '../../../components/files/thumbnail.tsx';
import { sourcesOf } from '../../../lib/files/content-address.ts';
import classes from './attachments.module.css';
import { usePictures } from './use-pictures.ts';

const Lightbox = lazy(() => import('../../../components/files/lightbox.tsx'));

/** Each has its place before it is there, so that nothing jumps; a touch shows it large. */
export function MessagePictures({ pictures }: { pictures: readonly Attachment[] }) {
  const { t } = useTranslation('chat');
  const [open, setOpen] = useState<number | null>(null);
  const files = usePictures(pictures);

  return (
    <div className={classes.pictures} data-alone={pictures.length === 1 || undefined}>
      {pictures.map(({ fileId, name }, index) => {
        const file = files[index];
        const icon = <FileIcon kind="image" />;

        return (
          <UnstyledButton
            key={fileId}
            className={classes.picture}
            aria-label={t('attach.enlarge', { name })}
            onClick={() => setOpen(index)}
          >
            {file ? (
              <Thumbnail file={file} width={pictures.length === 1 ? 320 : 160}>
                {icon}
              </Thumbnail>
            ) : (
              icon
            )}
          </UnstyledButton>
        );
      })}
      {open !== null && (
        <Suspense>
          <Lightbox
            pictures={pictures.map(({ fileId, name }, index) => {
              const file = files[index];

              return { fileId, name, sources: file ? sourcesOf(file) : [] };
            })}
            index={open}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
