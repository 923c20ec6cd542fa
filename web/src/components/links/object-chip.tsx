import type { LinkedObject } from '@allforone/contracts/links';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './object-chip.module.css';
import { ObjectIcon } from './object-icon.tsx';

interface Props {
  linked: LinkedObject;
  /** In a list it is as tall as a finger; in a text, as a line. */
  isRow?: boolean;
}

/** An object by its title and state, as far as the reader may know them; never by its id. */
export function ObjectChip({ linked: { object, card, isAway }, isRow = false }: Props) {
  const { t } = useTranslation();
  const row = isRow || undefined;

  if (!card) {
    return (
      <span className={classes.chip} data-row={row} data-quiet>
        <ObjectIcon kind={object.kind} size={16} isNamed />{' '}
        <span className={classes.title}>{isAway ? t('object.away') : t('object.not_shared')}</span>
      </span>
    );
  }

  return (
    <Link to={card.path} className={classes.chip} data-row={row}>
      <ObjectIcon kind={object.kind} size={isRow ? 20 : 16} isNamed />{' '}
      <span className={classes.title}>{card.title}</span>{' '}
      {card.state && (
        <span className={classes.state} data-state={card.state}>
          {t(`object.state.${card.state}`)}
        </span>
      )}
    </Link>
  );
}
