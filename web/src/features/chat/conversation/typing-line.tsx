import { useTranslation } from 'react-i18next';
import { useTypists } from '../live/typing.ts';
import { useHere } from '../message/here.ts';
import classes from './conversation-view.module.css';

/** Always there, so that nothing moves when someone begins to type. */
export function TypingLine() {
  const { t } = useTranslation('chat');
  const { conversation, people } = useHere();
  const typists = useTypists(conversation.id);
  const [first = ''] = typists.map((id) => people.get(id)?.name.split(' ')[0] ?? '…');

  return (
    <div className={classes.typing}>
      {typists.length === 1 && t('conversation.typing', { name: first })}
      {typists.length > 1 && t('conversation.typing_many', { count: typists.length })}
    </div>
  );
}
