import type { Project } from '@allforone/contracts/projects';
import { useTranslation } from 'react-i18next';
import { calendarDay } from '../../../lib/projects/deadlines.ts';

/** When it begins and ends, as far as that is set. */
export function useDateWords({ startsOn, dueOn }: Pick<Project, 'startsOn' | 'dueOn'>): string | null {
  const { t } = useTranslation('projects');
  const start = startsOn && calendarDay(startsOn);
  const due = dueOn && calendarDay(dueOn);

  if (start && due) return t('project.dates', { start, due });
  if (start) return t('project.starts', { start });

  return due ? t('project.ends', { due }) : null;
}
