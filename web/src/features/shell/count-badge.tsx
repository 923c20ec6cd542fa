import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './count-badge.module.css';

/** A number that asks for a look, said in words to a screen reader. */
export function CountBadge({ count, floating }: { count: number; floating?: boolean }) {
  const { t } = useTranslation('shell');

  if (count === 0) return null;

  return (
    <span className={classes.badge} data-floating={floating || undefined}>
      <span aria-hidden>{count > 99 ? '99+' : count}</span>
      <VisuallyHidden>{t('unread', { count })}</VisuallyHidden>
    </span>
  );
}
