import { ActionIcon, Progress, Text } from '@mantine/core';
import { IconRefresh, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { kindOf } from '../../lib/files/kind-of.ts';
import { shareOf, sizeOf } from '../../lib/files/size-words.ts';
import type { Upload } from '../../lib/uploads/upload.ts';
import { cancelUpload, resumeUpload } from '../../lib/uploads/uploads.ts';
import { FileIcon } from '../files/file-icon.tsx';
import classes from './attachment-chips.module.css';
import { ChooseAgain } from './choose-again.tsx';
import { useUploadWords } from './use-upload-words.ts';

/** Above the field: what goes out with the next message, and how far it is. */
export default function AttachmentChips({ uploads }: { uploads: readonly Upload[] }) {
  const { t } = useTranslation();
  const wordsOf = useUploadWords();

  return (
    <ul className={classes.chips} aria-label={t('attach.list')}>
      {uploads.map((upload) => {
        const { id, name, size, sent, state, mediaType } = upload;
        const words = { done: sizeOf(size), sending: shareOf(sent, size), queued: shareOf(sent, size) };

        return (
          <li key={id} className={classes.chip}>
            <FileIcon kind={kindOf(mediaType)} size={36} />
            <div className={classes.words}>
              <Text size="sm" truncate>
                {name}
              </Text>
              <Text size="sm" c={state === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'} lineClamp={2}>
                {words[state as keyof typeof words] ?? wordsOf(upload)}
              </Text>
              {state !== 'done' && state !== 'failed' && (
                <Progress
                  value={size > 0 ? (100 * sent) / size : 0}
                  size="xs"
                  aria-label={t('attach.progress', { name })}
                />
              )}
            </div>
            {state === 'interrupted' && <ChooseAgain upload={upload} />}
            {state === 'failed' && (
              <ActionIcon aria-label={t('attach.retry', { name })} onClick={() => resumeUpload(id)}>
                <IconRefresh size={20} />
              </ActionIcon>
            )}
            <ActionIcon aria-label={t('attach.remove', { name })} onClick={() => cancelUpload(id)}>
              <IconX size={20} />
            </ActionIcon>
          </li>
        );
      })}
    </ul>
  );
}
