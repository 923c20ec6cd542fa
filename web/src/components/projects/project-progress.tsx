import { Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './project-progress.module.css';

interface Props {
  name: string;
  progress: number;
  size?: 'md' | 'xl';
}

/** How far a project is: as a bar, and as the number beside it. */
export function ProjectProgress({ name, progress, size = 'md' }: Props) {
  const { t } = useTranslation('projects');

  return (
    <span className={classes.progress}>
      <Progress
        className={classes.bar}
        value={progress}
        size={size}
        color={progress === 100 ? 'green' : undefined}
        aria-label={t('progress.label', { name })}
      />
      <Text component="span" size={size === 'xl' ? 'md' : 'sm'} fw={600} className={classes.number}>
        {t('progress.value', { progress })}
      </Text>
    </span>
  );
}
