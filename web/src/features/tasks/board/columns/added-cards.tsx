import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sentenceFor } from '../../../../lib/errors.ts';
import { discard, sendAgain } from '../../../../lib/outbox.ts';
import { useAdded } from '../../../../lib/tasks/use-quick-add.ts';
import { useBoardHere } from '../here/board-here.ts';
import classes from './columns.module.css';

/** What was just written and has no answer yet; what was refused keeps its words. */
export function AddedCards({ columnId }: { columnId: string }) {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation();
  const { board } = useBoardHere();
  const added = useAdded(board.id, columnId);

  return (
    <>
      {added.map(({ id, input, state, code }) => (
        <div key={id} className={classes.added}>
          <Text>{input.title}</Text>
          {state === 'waiting' ? (
            <Text size="sm" c="dimmed">
              {t('board.add.waiting')}
            </Text>
          ) : (
            <div role="alert">
              <Text size="sm" c="var(--mantine-color-error)">
                {t('board.add.refused')} : {sentenceFor({ data: { code } })}
              </Text>
              <Button variant="subtle" onClick={() => void sendAgain(id)}>
                {common('action.retry')}
              </Button>
              <Button variant="subtle" color="red" onClick={() => void discard(id)}>
                {common('action.delete')}
              </Button>
            </div>
          )}
        </div>
      ))}
    </>
  );
}
