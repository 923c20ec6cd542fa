import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isEmojiOnly, piecesOf } from '../../../lib/words/rich-text.ts';
import { useHere } from './here.ts';
import classes from './message-text.module.css';

export function MessageText({ text }: { text: string }) {
  const { t } = useTranslation('chat');
  const { people, me } = useHere();

  return (
    <span className={classes.text} data-large={isEmojiOnly(text) || undefined}>
      {piecesOf(text).map((piece, index) => {
        // The pieces of one text never change places.
        const key = `${index} ${piece.kind}`;

        if (piece.kind === 'text') return <span key={key}>{piece.text}</span>;
        if (piece.kind === 'link') {
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
        }

        const isMe = piece.id === me || piece.id === 'all';
        const name = piece.id === 'all' ? t('everyone') : people.get(piece.id)?.name;

        return (
          <span key={key} className={classes.mention} data-me={isMe || undefined}>
            @{name ?? '…'}
          </span>
        );
      })}
    </span>
  );
}
