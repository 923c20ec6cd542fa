import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { dueWords } from '../../lib/projects/deadlines.ts';
import classes from './deadline.module.css';

interface Props {
  dueOn: string;
  isLate?: boolean;
}

/** A deadline in words; a late one has a sign as well. */
export const Deadline = ({ dueOn, isLate = false }: Props) => (
  <Text component="span" size="sm" className={classes.deadline} data-late={isLate || undefined}>
    {isLate && <IconAlertTriangle size={16} aria-hidden />}
    <time dateTime={dueOn}>{dueWords(dueOn)}</time>
  </Text>
);
