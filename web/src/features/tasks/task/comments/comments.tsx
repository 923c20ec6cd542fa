import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../../components/more-button.tsx';
import { usePeople } from '../../../../lib/organization.ts';
import { signedInAccount } from '../../../../lib/session/state.ts';
import { TaskSection } from '../task-section.tsx';
import { useTask } from '../use-task.ts';
import { CommentRow } from './comment-row.tsx';
import classes from './comments.module.css';
import { NewComment } from './new-comment.tsx';
import { PendingComment } from './pending-comment.tsx';
import { useComments } from './use-comments.ts';

export function Comments() {
  const { t } = useTranslation('tasks');
  const { task, board } = useTask();
  const { list, comments, pending, add, edit, remove } = useComments();
  const me = signedInAccount.get();
  const people = usePeople([
    ...comments.flatMap(({ authorId, text }) => [authorId, ...idsIn(text)]),
    ...pending.flatMap(({ input }) => idsIn((input as { text: string }).text)),
  ]);

  return (
    <TaskSection title={t('task.comments.title')}>
      {task.canWrite && <NewComment onSend={add} />}
      {comments.length + pending.length === 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('task.comments.none')}
        </Text>
      )}
      <ul className={classes.comments}>
        {pending.map((entry) => (
          <PendingComment key={entry.id} entry={entry} people={people} />
        ))}
        {comments.map((comment) => (
          <CommentRow
            key={comment.id}
            comment={comment}
            people={people}
            canEdit={task.canWrite && comment.authorId === me}
            canDelete={task.canWrite && (comment.authorId === me || board.canManage)}
            onEdit={(text) => edit(comment.id, text)}
            onDelete={() => remove(comment.id)}
          />
        ))}
      </ul>
      <MoreButton list={list} />
    </TaskSection>
  );
}

const idsIn = (text: string): string[] => [...text.matchAll(/<@([0-9a-z-]+)>/g)].map(([, id]) => id ?? '');
