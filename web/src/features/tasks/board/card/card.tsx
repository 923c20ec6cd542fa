import type { TaskCard } from '@allforone/contracts/tasks';
import { ActionIcon } from '@mantine/core';
import { shallowEqual } from '@mantine/hooks';
import { IconGripVertical } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddress } from '../../../../lib/address.ts';
import { dragHelpId } from '../drag/places.ts';
import { useBoardHere } from '../here/board-here.ts';
import classes from './card.module.css';
import { CardBody } from './card-body.tsx';
import { CardMark } from './card-mark.tsx';
import { CardMenu } from './card-menu.tsx';

/** The whole of it is carried by mouse and finger, by the keyboard from its handle. */
export const Card = memo(function Card({ card }: { card: TaskCard }) {
  const { t } = useTranslation('tasks');
  const address = useAddress();
  const { board, selection } = useBoardHere();
  const canMove = board.canWrite && !selection.isOn;

  return (
    <div
      className={classes.card}
      data-card={card.id}
      data-done={card.doneAt !== null || undefined}
      data-selected={selection.ids.has(card.id) || undefined}
    >
      <div className={classes.head}>
        <CardMark card={card} />
        <Link
          to={address.to({ task: card.id })}
          className={classes.title}
          draggable={false}
          preventScrollReset
          onClick={(event) => {
            if (!selection.isOn) return;
            event.preventDefault();
            selection.toggle(card.id);
          }}
        >
          {card.title}
        </Link>
        {canMove && (
          <ActionIcon
            data-handle
            className={classes.handle}
            aria-label={t('board.card.move', { title: card.title })}
            aria-describedby={dragHelpId}
          >
            <IconGripVertical size={20} />
          </ActionIcon>
        )}
        {canMove && <CardMenu card={card} />}
      </div>
      <CardBody card={card} />
    </div>
  );
}, hasSameCard);

/** One that is moved is made anew where it is shown, with the same in it. */
function hasSameCard(one: { card: TaskCard }, other: { card: TaskCard }): boolean {
  return shallowEqual(one.card, other.card);
}

/** What is seen under the pointer while a card is carried. */
export const CarriedCard = ({ card }: { card: TaskCard }) => (
  <div className={classes.card} data-lifted>
    <div className={classes.head}>
      <span className={classes.title}>{card.title}</span>
    </div>
    <CardBody card={card} />
  </div>
);
