import type { Person } from '@allforone/contracts/organizations';
import type { TaskComment } from '@allforone/contracts/tasks';
import { Menu, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DotsMenu } from '../../../../components/dots-menu.tsx';
import { FileCard } from '../../../../components/files/file-card.tsx';
import { PersonAvatar } from '../../../../components/person-avatar.tsx';
import { confirm } from '../../../../lib/confirm.ts';
import { agoOf, momentOf } from '../../../../lib/time.ts';
import { Written } from '../words/written.tsx';
import { CommentField } from './comment-field.tsx';
import classes from './comments.module.css';

interface Props {
  comment: TaskComment;
  people: ReadonlyMap<string, Person>;
  canEdit: boolean;
  canDelete: boolean;
  onEdit: (text: string) => void;
  onDelete: () => void;
}

export function CommentRow({ comment, people, canEdit, canDelete, onEdit, onDelete }: Props) {
  const { t } = useTranslation('tasks');
  const [isEditing, setEditing] = useState(false);
  const { authorId, text, attachments, createdAt, editedAt, deletedAt } = comment;
  const author = people.get(authorId);
  const name = author?.name ?? '…';

  return (
    <li className={classes.comment}>
      <PersonAvatar name={author?.name ?? null} photoId={author?.photoId} size={32} />
      <div className={classes.words}>
        <Text size="sm" c="dimmed">
          <Text component="span" inherit fw={600} c="var(--mantine-color-text)">
            {name}
          </Text>{' '}
          ·{' '}
          <time dateTime={createdAt} title={momentOf(createdAt)}>
            {agoOf(createdAt)}
          </time>
          {editedAt && !deletedAt && ` · ${t('task.comments.edited')}`}
        </Text>
        {isEditing ? (
          <CommentField
            initial={text}
            people={people}
            onCancel={() => setEditing(false)}
            onSend={(next) => {
              onEdit(next);
              setEditing(false);
            }}
          />
        ) : (
          <Text component="div" c={deletedAt ? 'dimmed' : undefined}>
            {deletedAt ? t('task.comments.deleted') : <Written text={text} people={people} />}
          </Text>
        )}
        {attachments.map((attachment) => (
          <FileCard key={attachment.fileId} attachment={attachment} />
        ))}
      </div>
      {!deletedAt && !isEditing && (canEdit || canDelete) && (
        <DotsMenu withinPortal={false} label={t('task.comments.menu', { name })}>
          {canEdit && (
            <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => setEditing(true)}>
              {t('task.comments.edit')}
            </Menu.Item>
          )}
          {canDelete && (
            <Menu.Item color="red" leftSection={<IconTrash size={18} />} onClick={() => void askToDelete()}>
              {t('task.comments.delete')}
            </Menu.Item>
          )}
        </DotsMenu>
      )}
    </li>
  );

  async function askToDelete(): Promise<void> {
    const isMeant = await confirm({
      title: t('task.comments.delete_title'),
      body: t('task.comments.delete_body'),
      action: t('task.comments.delete'),
      danger: true,
    });

    if (isMeant) onDelete();
  }
}
