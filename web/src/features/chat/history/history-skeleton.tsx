import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './history.module.css';

const shapes = [
  { mine: false, width: 62, lines: 1 },
  { mine: false, width: 48, lines: 2 },
  { mine: true, width: 40, lines: 1 },
  { mine: false, width: 70, lines: 2 },
  { mine: true, width: 55, lines: 2 },
  { mine: false, width: 35, lines: 1 },
];

/** Messages to come, in the shape of messages. */
export function HistorySkeleton() {
  const { t } = useTranslation('chat');

  return (
    <div aria-busy="true" className={classes.waiting}>
      <VisuallyHidden>{t('loading', { ns: 'common' })}</VisuallyHidden>
      {shapes.map(({ mine, width, lines }) => (
        <Skeleton
          key={width}
          h={18 + lines * 22}
          w={`${width}%`}
          ml={mine ? 'auto' : undefined}
          aria-hidden
        />
      ))}
    </div>
  );
}
