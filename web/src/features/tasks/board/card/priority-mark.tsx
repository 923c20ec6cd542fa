import type { Priority } from '@allforone/contracts/tasks';
import {
  IconAlertTriangle,
  IconChevronDown,
  IconChevronsUp,
  IconChevronUp,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './card.module.css';

const icons: Record<Exclude<Priority, 'none'>, TablerIcon> = {
  low: IconChevronDown,
  medium: IconChevronUp,
  high: IconChevronsUp,
  urgent: IconAlertTriangle,
};

/** How much it matters, as a sign and a word. */
export function PriorityMark({ priority }: { priority: Priority }) {
  const { t } = useTranslation('tasks');
  if (priority === 'none') return null;
  const Icon = icons[priority];

  return (
    <span className={classes.fact} data-priority={priority}>
      <Icon size={16} aria-hidden />
      {t(`board.priority.${priority}`)}
    </span>
  );
}
