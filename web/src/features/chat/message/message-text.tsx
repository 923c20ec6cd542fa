import { RichText } from '../../../components/texts/rich-text.tsx';
import { isEmojiOnly } from '../../../lib/words/rich-text.ts';
import { useHere } from './here.ts';
import classes from './message-text.module.css';

export function MessageText({ text }: { text: string }) {
  const { people, me } = useHere();

  return (
    <span className={classes.text} data-large={isEmojiOnly(text) || undefined}>
      <RichText text={text} people={people} me={me} />
    </span>
  );
}
