import { ActionIcon, Button, Text, ThemeIcon } from '@mantine/core';
import { IconFolder, IconTrashX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FileIcon } from '../../../components/files/file-icon.tsx';
import { sizeOf } from '../../../lib/files/size-words.ts';
import { agoOf } from '../../../lib/time.ts';
import classes from './trash-list.module.css';
import { type Thrown, useTrash } from './use-trash.ts';

interface Props {
  item: Thrown;
  /** For good: by those who manage the space. */
  canPurge: boolean;
}

export function TrashRow({ item, canPurge }: Props) {
  const { t } = useTranslation('files');
  const { restore, purge, isPending } = useTrash();
  const { name, deletedAt, canEdit } = item;
  const when = deletedAt ? t('trash.deleted_at', { when: agoOf(deletedAt) }) : '';

  return (
    <li className={classes.row}>
      {item.is === 'file' ? (
        <FileIcon kind={item.kind} />
      ) : (
        <ThemeIcon variant="light" size={40} aria-hidden>
          <IconFolder size={20} stroke={1.6} />
        </ThemeIcon>
      )}
      <div className={classes.words}>
        <Text fw={600} lineClamp={2}>
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {item.is === 'file' ? `${sizeOf(item.size)} · ${when}` : when}
        </Text>
      </div>
      <div className={classes.actions}>
        {canEdit && (
          <Button
            variant="default"
            loading={isPending}
            aria-label={t('trash.restore_of', { name })}
            onClick={() => restore(item)}
          >
            {t('trash.restore')}
          </Button>
        )}
        {canPurge && item.is === 'file' && (
          <ActionIcon color="red" aria-label={t('trash.purge_of', { name })} onClick={() => void purge(item)}>
            <IconTrashX size={22} />
          </ActionIcon>
        )}
      </div>
    </li>
  );
}
