import { Button, CloseButton, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoardHere } from '../here/board-here.ts';
import classes from './selection.module.css';

const BulkDialog = lazy(() => import('./bulk-dialog.tsx'));

/** What may be done with the cards that are selected; at the bottom, where the thumb is. */
export function BulkBar() {
  const { t } = useTranslation('tasks');
  const { selection } = useBoardHere();
  const [isOpen, dialog] = useDisclosure();
  if (!selection.isOn) return null;

  return (
    <section aria-label={t('board.bulk.bar')} className={classes.bar}>
      <Text fw={600} role="status" className={classes.count}>
        {t('board.bulk.count', { count: selection.ids.size })}
      </Text>
      <Button disabled={selection.ids.size === 0} onClick={dialog.open}>
        {t('board.bulk.change')}
      </Button>
      <CloseButton aria-label={t('board.bulk.stop')} onClick={selection.stop} />
      {isOpen && (
        <Suspense>
          <BulkDialog onClose={dialog.close} />
        </Suspense>
      )}
    </section>
  );
}
