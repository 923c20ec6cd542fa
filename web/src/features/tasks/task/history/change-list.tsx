import { Button, Text } from '@mantine/core';
import { useMutation, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../../components/more-button.tsx';
import { agoOf, momentOf } from '../../../../lib/time.ts';
import { toast } from '../../../../lib/toasts.ts';
import { trpc } from '../../../../lib/trpc.ts';
import { keepTask } from '../../rows/keep-task.ts';
import { renewTask, useTask } from '../use-task.ts';
import classes from './history.module.css';
import { useChangeSentences } from './use-change-sentence.ts';

/** Latest first; each change may be taken back until somebody has changed the same again. */
export function ChangeList() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const list = useSuspenseInfiniteQuery(
    trpc.tasks.changes.infiniteQueryOptions(
      { taskId: task.id, limit: 20 },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const changes = list.data.pages.flatMap(({ items }) => items);
  const sentencesOf = useChangeSentences(changes);
  const undo = useMutation(
    trpc.tasks.undo.mutationOptions({
      onSuccess: (changed) => {
        keepTask(changed);
        renewTask(changed.id);
        toast({ message: t('task.history.did_undo') });
      },
    }),
  );

  if (changes.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('task.history.none')}
      </Text>
    );
  }

  return (
    <>
      <ol className={classes.changes}>
        {changes.map((change) => {
          const { id, at, undoneBy, canUndo } = change;
          const sentences = sentencesOf(change);

          return (
            <li key={id} className={classes.change} data-undone={undoneBy !== null || undefined}>
              <div className={classes.words}>
                {sentences.map((sentence) => (
                  <Text key={sentence} size="sm">
                    {sentence}
                  </Text>
                ))}
                <Text size="sm" c="dimmed">
                  <time dateTime={at} title={momentOf(at)}>
                    {agoOf(at)}
                  </time>
                  {undoneBy && ` · ${t('task.history.undone')}`}
                </Text>
              </div>
              {canUndo && task.canWrite && (
                <Button
                  variant="subtle"
                  size="sm"
                  disabled={undo.isPending}
                  onClick={() => undo.mutate({ changeId: id })}
                  aria-label={t('task.history.undo_of', { sentence: sentences[0] ?? '' })}
                >
                  {t('task.history.undo')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      <MoreButton list={list} />
    </>
  );
}
