import type { Column } from '@allforone/contracts/tasks';
import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../components/overlays/dialog.tsx';
import { useBoardHere, useCardsHere } from '../here/board-here.ts';
import { useColumnActions } from './use-columns.ts';

/** Asks where its cards go. */
export function DeleteColumn({ column, onClose }: { column: Column; onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const { board } = useBoardHere();
  const { all } = useCardsHere();
  const { remove } = useColumnActions(board);
  const others = board.columns.filter(({ id }) => id !== column.id);
  const [moveToId, setMoveToId] = useState(others[0]?.id ?? '');
  const count = all.get(column.id)?.length ?? 0;

  return (
    <Dialog onClose={onClose} title={t('board.column.delete_title', { name: column.name })}>
      <Stack>
        {count === 0 ? (
          <Text>{t('board.column.delete_none')}</Text>
        ) : (
          <NativeSelect
            size="md"
            label={t('board.column.delete_where', { count })}
            value={moveToId}
            onChange={(event) => setMoveToId(event.currentTarget.value)}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Button color="red" onClick={() => void remove(column, moveToId).then(onClose, () => undefined)}>
          {t('board.column.delete')}
        </Button>
      </Stack>
    </Dialog>
  );
}
