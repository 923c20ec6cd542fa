import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './count-badge.module.css';

interface Props {
  count: number;
  floating?: boolean;
  /** Why the number is not known. */
  missing?: string | undefined;
}

/** A number that asks for a look, said in words to a screen reader. */
export function CountBadge({ count, floating, missing }: Props) {
  const { t } = useTranslation('shell');

  if (count === 0 && !missing) return null;

  return (
    <span
      className={classes.badge}
      data-floating={floating || undefined}
      data-missing={missing ? true : undefined}
      title={missing}
    >
      <span aria-hidden>{missing ? '!' : count > 99 ? '99+' : count}</span>
      <VisuallyHidden>{missing ?? t('unread', { count })}</VisuallyHidden>
    </span>
  );
}
