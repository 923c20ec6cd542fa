import type { Person } from '@allforone/contracts/organizations';
import { useTranslation } from 'react-i18next';
import { PersonAvatar } from '../../../../components/person-avatar.tsx';
import classes from './card.module.css';

interface Props {
  ids: readonly string[];
  people: ReadonlyMap<string, Person>;
}

const most = 3;

/** Faces of who does it; their names are said to who points at them or listens. */
export function Assignees({ ids, people }: Props) {
  const { t } = useTranslation('tasks');
  if (ids.length === 0) return null;
  const names = t('board.card.assignees', { names: ids.map((id) => people.get(id)?.name ?? '…').join(', ') });

  return (
    <span className={classes.people} role="img" aria-label={names} title={names}>
      {ids.slice(0, most).map((id) => (
        <PersonAvatar
          key={id}
          name={people.get(id)?.name ?? null}
          photoId={people.get(id)?.photoId}
          size={28}
        />
      ))}
      {ids.length > most && <span aria-hidden>{t('board.card.more', { count: ids.length - most })}</span>}
    </span>
  );
}
