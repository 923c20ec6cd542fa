import { useDndMonitor, useDraggable } from '@dnd-kit/core';
import type { ComponentProps, SyntheticEvent } from 'react';
import { useBoardHere } from '../here/board-here.ts';
import { keepEarlyKeys } from './early-keys.ts';
import { cardAround } from './places.ts';

/**
 * The strip of columns takes whichever card is pressed in it. One draggable stands for all of them, since the library
 * draws each again that it knows of when one is taken, carried or let go.
 */
export function Carrier(props: ComponentProps<'section'>) {
  const { board, selection } = useBoardHere();
  const disabled = !board.canWrite || selection.isOn;
  const { listeners, setNodeRef } = useDraggable({ id: 'carried', disabled });
  const tell = (name: 'onMouseDown' | 'onTouchStart' | 'onKeyDown') => (event: SyntheticEvent) => {
    if (!isTaken(event)) return;
    listeners?.[name]?.(event);
    // Nobody but the library has answered it yet: it is the key that takes the card.
    if (name === 'onKeyDown' && event.defaultPrevented) keepEarlyKeys();
  };

  useDndMonitor({
    onDragStart: ({ activatorEvent }) => setNodeRef(cardAround(activatorEvent.target)),
    onDragEnd: () => setNodeRef(null),
    onDragCancel: () => setNodeRef(null),
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what is done to the cards and handles inside of it.
    <section
      {...props}
      onMouseDown={tell('onMouseDown')}
      onTouchStart={tell('onTouchStart')}
      onKeyDown={tell('onKeyDown')}
    />
  );
}

/** By mouse and finger the whole card, by the keyboard its handle alone: in its other buttons keys mean something else. */
const isTaken = ({ type, target }: SyntheticEvent): boolean =>
  type === 'keydown'
    ? target instanceof Element && target.matches('[data-handle]')
    : cardAround(target) !== null;
