import { ActionIcon, Progress, Text } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconRefresh, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { kindOf } from '../../lib/files/kind-of.ts';
import { shareOf, sizeOf } from '../../lib/files/size-words.ts';
import type { Upload } from '../../lib/uploads/upload.ts';
import { cancelUpload, dropUploads, pauseUpload, resumeUpload } from '../../lib/uploads/uploads.ts';
import { FileIcon } from '../files/file-icon.tsx';
import { ChooseAgain } from './choose-again.tsx';
import classes from './upload-panel.module.css';
import { useUploadWords } from './use-upload-words.ts';

/** One file on its way: how far it is, and what can be done about it. */
export function UploadRow({ upload }: { upload: Upload }) {
  const { t } = useTranslation('files');
  const wordsOf = useUploadWords();
  const { id, name, size, sent, state, mediaType } = upload;
  const isMoving = state === 'queued' || state === 'sending' || state === 'waiting';

  return (
    <li className={classes.row}>
      <FileIcon kind={kindOf(mediaType)} size={36} />
      <div className={classes.words}>
        <Text size="sm" fw={600} truncate>
          {name}
        </Text>
        {state !== 'done' && state !== 'failed' && (
          <Progress
            value={size > 0 ? (100 * sent) / size : 0}
            size="sm"
            my={4}
            aria-label={t('upload.progress_of', { name })}
          />
        )}
        <Text size="sm" c={state === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'}>
          {state === 'sending' ? `${shareOf(sent, size)} · ${wordsOf(upload)}` : wordsOf(upload)}
          {state === 'done' && ` · ${sizeOf(size)}`}
        </Text>
      </div>
      {state === 'interrupted' && <ChooseAgain upload={upload} />}
      {isMoving && (
        <ActionIcon onClick={() => pauseUpload(id)} aria-label={t('upload.pause', { name })}>
          <IconPlayerPause size={20} />
        </ActionIcon>
      )}
      {(state === 'paused' || state === 'failed') && (
        <ActionIcon
          onClick={() => resumeUpload(id)}
          aria-label={t(state === 'paused' ? 'upload.resume' : 'upload.retry', { name })}
        >
          {state === 'paused' ? <IconPlayerPlay size={20} /> : <IconRefresh size={20} />}
        </ActionIcon>
      )}
      <ActionIcon
        onClick={() => (state === 'done' ? dropUploads([id]) : cancelUpload(id))}
        aria-label={t(state === 'done' ? 'upload.hide' : 'upload.cancel', { name })}
      >
        <IconX size={20} />
      </ActionIcon>
    </li>
  );
}
