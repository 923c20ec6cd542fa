import { Button, FileButton, Progress, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FileIcon } from '../../../components/files/file-icon.tsx';
import { useGivenFiles } from '../../../components/uploads/use-given-files.ts';
import { useUploadWords } from '../../../components/uploads/use-upload-words.ts';
import { kindOf } from '../../../lib/files/kind-of.ts';
import { shareOf, sizeOf } from '../../../lib/files/size-words.ts';
import type { Upload } from '../../../lib/uploads/upload.ts';
import { resumeUpload } from '../../../lib/uploads/uploads.ts';
import classes from './file-choice.module.css';

interface Props {
  upload: Upload | undefined;
  onChoose: (content: File) => void;
}

/** Chosen, dropped anywhere or pasted; then how far it has come, with a number. */
export function FileChoice({ upload, onChoose }: Props) {
  const { t } = useTranslation('projects');
  const { t: common } = useTranslation();
  const wordsOf = useUploadWords();
  const isOver = useGivenFiles(true, ([content]) => content && onChoose(content));
  const choose = (
    <FileButton onChange={(content) => content && onChoose(content)}>
      {(props) => (
        <Button {...props} variant="default" leftSection={<IconUpload size={20} />}>
          {t(upload ? 'deliver.change' : 'deliver.choose')}
        </Button>
      )}
    </FileButton>
  );

  if (!upload) {
    return (
      <div className={classes.empty} data-over={isOver || undefined}>
        <Text c="dimmed" visibleFrom="sm">
          {t('deliver.drop')}
        </Text>
        {choose}
      </div>
    );
  }

  const { id, name, size, sent, state, mediaType, file } = upload;

  return (
    <div className={classes.chosen} data-over={isOver || undefined}>
      <div className={classes.file}>
        <FileIcon kind={kindOf(mediaType)} />
        <Text fw={600} className={classes.name}>
          {name}
        </Text>
      </div>
      {!file && (
        <Progress
          value={size > 0 ? (100 * sent) / size : 0}
          size="md"
          my={8}
          aria-label={t('deliver.file')}
        />
      )}
      <Text size="sm" c={state === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'} role="status">
        {file
          ? t('deliver.ready', { size: sizeOf(size) })
          : `${state === 'sending' ? `${shareOf(sent, size)} · ` : ''}${wordsOf(upload)}`}
      </Text>
      <div className={classes.actions}>
        {state === 'failed' && (
          <Button variant="default" onClick={() => resumeUpload(id)}>
            {common('action.retry')}
          </Button>
        )}
        {choose}
      </div>
    </div>
  );
}
