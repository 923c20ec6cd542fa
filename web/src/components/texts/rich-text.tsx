import type { Person } from '@allforone/contracts/organizations';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Piece, piecesOf } from '../../lib/words/rich-text.ts';
import { NamedObject } from '../links/named-object.tsx';
import classes from './rich-text.module.css';

interface Props {
  text: string;
  people: ReadonlyMap<string, Person>;
  me: string;
}

/** What people wrote, with the people, objects and addresses they named. */
export const RichText = ({ text, people, me }: Props) =>
  piecesOf(text).map((piece, index) => {
    // The pieces of one text never change places.
    const key = `${index} ${piece.kind}`;

    return <PieceOfText key={key} piece={piece} people={people} me={me} />;
  });

function PieceOfText({ piece, people, me }: Omit<Props, 'text'> & { piece: Piece }) {
  const { t } = useTranslation();

  switch (piece.kind) {
    case 'text':
      return <span>{piece.text}</span>;
    case 'object':
      return <NamedObject object={piece.object} />;
    case 'link':
      return (
        <Anchor href={piece.href} target="_blank" rel="noopener noreferrer" inherit underline="always">
          {piece.text}
        </Anchor>
      );
    case 'mention': {
      const name = piece.id === 'all' ? t('everyone') : people.get(piece.id)?.name;

      return (
        <span className={classes.mention} data-me={piece.id === me || piece.id === 'all' || undefined}>
          @{name ?? '…'}
        </span>
      );
    }
  }
}
