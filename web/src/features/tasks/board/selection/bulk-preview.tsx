import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../../components/form-error.tsx';
import { ListSkeleton } from '../../../../components/skeletons.tsx';
import { sentenceFor } from '../../../../lib/errors.ts';
import { cardIn } from '../../../../lib/tasks/arrange.ts';
import { useCardsHere } from '../here/board-here.ts';
import type { BulkEdit } from './bulk-edit.ts';
import classes from './selection.module.css';
import { useBulkEdit, usePreview } from './use-bulk.ts';

interface Props {
  edit: BulkEdit;
  onBack: () => void;
  onApplied: () => void;
}

/** How many change, which do not and why, before anything is done. */
export function BulkPreview({ edit, onBack, onApplied }: Props) {
  const { t } = useTranslation('tasks');
  const { all } = useCardsHere();
  const { data, error } = usePreview(edit);
  const { apply, isPending } = useBulkEdit();

  return (
    <Stack gap="sm">
      {error && <FormError message={sentenceFor(error)} />}
      {!data && !error && <ListSkeleton rows={2} />}
      {data && (
        <div role="status">
          <Text fw={600}>{t('board.bulk.will', { count: data.changedIds.length })}</Text>
          {data.unchangedIds.length > 0 && (
            <Text c="dimmed">{t('board.bulk.same', { count: data.unchangedIds.length })}</Text>
          )}
          {data.refused.length > 0 && (
            <>
              <Text>{t('board.bulk.not', { count: data.refused.length })}</Text>
              <ul className={classes.refused}>
                {data.refused.map(({ taskId, code }) => (
                  <li key={taskId}>
                    {cardIn(all, taskId)?.title ?? t('board.bulk.unknown')} : {t(`board.bulk.reason.${code}`)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack}>
          {t('board.bulk.back')}
        </Button>
        <Button
          color={edit.isDeleted ? 'red' : undefined}
          disabled={!data || data.changedIds.length === 0}
          loading={isPending}
          onClick={() => void apply(edit).then(onApplied, () => undefined)}
        >
          {t('board.bulk.apply')}
        </Button>
      </Group>
    </Stack>
  );
}
