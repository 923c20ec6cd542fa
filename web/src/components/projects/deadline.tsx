import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { dueWords, today } from '../../lib/projects/deadlines.ts';
import classes from './deadline.module.css';

interface Props {
  dueOn: string;
  /** Lateness counts for it: never when the project is paused or done. */
  isLate?: boolean;
}

/** A deadline in words; one that was missed has a sign as well. */
export const Deadline = ({ dueOn, isLate = false }: Props) => {
  const isMissed = isLate && dueOn < today();

  return (
    <Text component="span" size="sm" className={classes.deadline} data-late={isMissed || undefined}>
      {isMissed && <IconAlertTriangle size={16} aria-hidden />}
      <time dateTime={dueOn}>{dueWords(dueOn)}</time>
    </Text>
  );
};
