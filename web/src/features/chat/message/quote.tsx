import type { Message } from '@allforone/contracts/chat';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { glimpseWords } from '../../../lib/words/glimpse.ts';
import { useHere } from './here.ts';
import classes from './quote.module.css';

/** What a message answers; a touch leads there. */
export function Quote({ original }: { original: NonNullable<Message['replyTo']> }) {
  const { t } = useTranslation('chat');
  const { people, me, actions } = useHere();
  const name = people.get(original.authorId)?.name ?? '…';

  return (
    <UnstyledButton className={classes.quote} onClick={() => actions.jump(original)}>
      <span className={classes.author}>{original.authorId === me ? t('you', { ns: 'common' }) : name}</span>
      <span className={classes.excerpt}>{glimpseWords(original, people) ?? t('message.deleted')}</span>
    </UnstyledButton>
  );
}
