import type { Message } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import { Link, useParams } from 'react-router';
import { FoundWords } from '../../../components/texts/found-words.tsx';
import { briefOf, momentOf } from '../../../lib/time.ts';
import { around, highlighted } from '../../../lib/words/highlight.ts';
import { withNames } from '../../../lib/words/mentions.ts';
import classes from './found-list.module.css';

interface Props {
  message: Message;
  words: string;
  people: ReadonlyMap<string, Person>;
  place?: string;
}

const length = 160;

/** One message found; a touch leads to it, where it was written. */
export function FoundMessage({ message, words, people, place }: Props) {
  const { organizationId } = useParams();
  const name = people.get(message.authorId)?.name ?? '…';
  const parts = around(highlighted(withNames(message.text, people), words), length);

  return (
    <Link
      to={`/o/${organizationId}/chat/${message.conversationId}?at=${message.sequence}`}
      className={classes.found}
    >
      <span className={classes.heading}>
        <span className={classes.author}>{place ? `${name} · ${place}` : name}</span>
        <time dateTime={message.sentAt} title={momentOf(message.sentAt)} className={classes.time}>
          {briefOf(message.sentAt)}
        </time>
      </span>
      <span className={classes.text}>
        <FoundWords parts={parts} />
      </span>
    </Link>
  );
}
