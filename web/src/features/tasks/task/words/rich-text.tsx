import type { Person } from '@allforone/contracts/organizations';
import { Anchor } from '@mantine/core';
import { signedInAccount } from '../../../../lib/session/state.ts';
import { piecesOf } from '../../../../lib/words/rich-text.ts';
import classes from './words.module.css';

/** What was written, with its links and the names of whom it mentions. */
export const RichText = ({ text, people }: { text: string; people: ReadonlyMap<string, Person> }) => (
  <span className={classes.text}>
    {piecesOf(text).map((piece, index) => {
      // The pieces of one text never change places.
      const key = `${index} ${piece.kind}`;

      if (piece.kind === 'text') return <span key={key}>{piece.text}</span>;
      if (piece.kind === 'mention') {
        return (
          <span
            key={key}
            className={classes.mention}
            data-me={piece.id === signedInAccount.get() || undefined}
          >
            @{people.get(piece.id)?.name ?? '…'}
          </span>
        );
      }

      return (
        <Anchor
          key={key}
          href={piece.href}
          target="_blank"
          rel="noopener noreferrer"
          inherit
          underline="always"
        >
          {piece.text}
        </Anchor>
      );
    })}
  </span>
);
