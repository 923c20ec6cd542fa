import type { CheckIn } from '@allforone/contracts/objectives';
import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { momentOf } from '../../../lib/time.ts';
import { amountOf } from '../measures/amounts.ts';
import { StateBadge } from '../measures/state-badge.tsx';
import classes from './check-ins.module.css';
import { useUndoCheckIn } from './use-undo-check-in.ts';

interface Props {
  checkIn: CheckIn;
  unit: string;
  /** Null for what linked tasks counted. */
  author: string | null;
  canUndo: boolean;
}

export function CheckInItem({ checkIn, unit, author, canUndo }: Props) {
  const { t } = useTranslation('objectives');
  const undo = useUndoCheckIn();
  const { id: checkInId, value, confidence, note, at } = checkIn;

  return (
    <li className={classes.row}>
      <div className={classes.top}>
        <Text component="span" fw={600}>
          {amountOf(value, unit)}
        </Text>
        <StateBadge state={confidence} />
        <Text component="span" size="sm" c="dimmed">
          {author ?? t('check_ins.by_tasks')} · <time dateTime={at}>{momentOf(at)}</time>
        </Text>
      </div>
      {note && <Text className={classes.note}>{note}</Text>}
      {canUndo && (
        <Button
          variant="subtle"
          size="sm"
          ml={-12}
          mih={44}
          loading={undo.isPending}
          onClick={() => undo.mutate({ checkInId })}
        >
          {t('check_ins.undo')}
        </Button>
      )}
    </li>
  );
}
