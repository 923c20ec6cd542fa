import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { percentOf } from './amounts.ts';
import classes from './measures.module.css';

interface Props {
  name: string;
  progress: number;
  size?: 'md' | 'xl';
}

/** How far it is: as a bar, and as the number beside it. */
export function ProgressBar({ name, progress, size = 'md' }: Props) {
  const { t } = useTranslation('objectives');

  return (
    <span className={classes.progress}>
      <Progress
        className={classes.bar}
        value={progress}
        size={size}
        color={progress === 100 ? 'green' : undefined}
        aria-label={t('progress', { name })}
      />
      <Text component="span" size={size === 'xl' ? 'md' : 'sm'} fw={600} className={classes.number}>
        {percentOf(progress)}
      </Text>
    </span>
  );
}
