import type { Attachment } from '@allforone/contracts/chat';
import { UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileIcon } from '../../../components/files/file-icon.tsx';
import { Thumbnail } from '../../../components/files/thumbnail.tsx';
import classes from './attachments.module.css';

const Lightbox = lazy(() => import('../../../components/files/lightbox.tsx'));

/** Each has its place before it is there, so that nothing jumps; a touch shows it large. */
export function MessagePictures({ pictures }: { pictures: readonly Attachment[] }) {
  const { t } = useTranslation('chat');
  const [open, setOpen] = useState<number | null>(null);

  return (
    <div className={classes.pictures} data-alone={pictures.length === 1 || undefined}>
      {pictures.map(({ fileId, name }, index) => (
        <UnstyledButton
          key={fileId}
          className={classes.picture}
          aria-label={t('attach.enlarge', { name })}
          onClick={() => setOpen(index)}
        >
          <Thumbnail fileId={fileId} width={pictures.length === 1 ? 320 : 160} hasOriginal>
            <FileIcon kind="image" />
          </Thumbnail>
        </UnstyledButton>
      ))}
      {open !== null && (
        <Suspense>
          <Lightbox
            pictures={pictures.map(({ fileId, name }) => ({ fileId, name, sources: [] }))}
            index={open}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </div>
  );
}
