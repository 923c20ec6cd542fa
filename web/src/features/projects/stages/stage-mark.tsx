import type { Stage } from '@allforone/contracts/projects';
import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './stages.module.css';

interface Props {
  stage: Stage;
  /** Where it stands, or would if what is carried were let go here. */
  position: number;
  canWork: boolean;
  onToggle: () => void;
}

/** Delivered or not: a sign to a client, a switch to whoever works on it. */
export function StageMark({ stage: { name, deliveredAt }, position, canWork, onToggle }: Props) {
  const { t } = useTranslation('projects');
  const sign = (
    <span
      className={classes.mark}
      data-delivered={deliveredAt ? true : undefined}
      data-position={position}
      aria-hidden
    >
      {deliveredAt && <IconCheck size={18} stroke={2.5} />}
    </span>
  );

  if (!canWork) return <span className={classes.place}>{sign}</span>;

  return (
    <UnstyledButton
      className={classes.place}
      onClick={onToggle}
      aria-label={t(deliveredAt ? 'stages.reopen_of' : 'stages.deliver_of', { name })}
    >
      {sign}
    </UnstyledButton>
  );
}
