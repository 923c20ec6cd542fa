import type { StoredFile } from '@allforone/contracts/files';
import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FileIcon } from '../../../components/files/file-icon.tsx';
import { contentOf } from '../../../lib/files/content-address.ts';
import { useIsTouch } from '../../../lib/screen.ts';
import { ImagePreview } from './image-preview.tsx';
import classes from './preview.module.css';
import { TextPreview } from './text-preview.tsx';

/** What the browser can show by itself; phones open a PDF in an application of their own. */
export function Preview({ file }: { file: StoredFile }) {
  const { t } = useTranslation('files');
  const isTouch = useIsTouch();
  const { id, name, kind, version, image, scan } = file;
  const address = contentOf(id, version);
  const label = t('file.preview', { name });

  if (scan === 'infected') return <Text c="var(--mantine-color-error)">{t('file.infected')}</Text>;
  if (kind === 'image' && image && image.state !== 'failed')
    return <ImagePreview file={file} image={image} />;
  if (kind === 'text') return <TextPreview address={address} label={label} />;
  // biome-ignore lint/a11y/useMediaCaption: nobody has written down what is said in it.
  if (kind === 'audio') return <audio controls preload="metadata" src={address} className={classes.sound} />;
  if (kind === 'video') {
    return (
      // biome-ignore lint/a11y/useMediaCaption: nobody has written down what is said in it.
      <video
        controls
        preload="metadata"
        playsInline
        src={address}
        className={classes.film}
        aria-label={label}
      />
    );
  }
  if (kind === 'pdf') {
    return (
      <div>
        {!isTouch && <iframe src={address} title={label} className={classes.document} />}
        <Anchor href={address} target="_blank" rel="noopener" className={classes.link}>
          {t('file.open_pdf')}
        </Anchor>
      </div>
    );
  }

  return (
    <div className={classes.none}>
      <FileIcon kind={kind} size={64} />
      <Text size="sm" c="dimmed" ta="center">
        {t('file.no_preview')}
      </Text>
    </div>
  );
}
