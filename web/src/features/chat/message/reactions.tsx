import type { Message } from '@allforone/contracts/chat';
import { Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../lib/i18n.ts';
import { useHere } from './here.ts';
import classes from './reactions.module.css';

const named = 8;

export function Reactions({ message }: { message: Message }) {
  const { t } = useTranslation('chat');
  const { people, me, actions, conversation } = useHere();

  if (message.reactions.length === 0) return null;

  return (
    <div className={classes.reactions}>
      {message.reactions.map(({ emoji, accountIds }) => {
        const names = namesOf(accountIds);

        return (
          <Tooltip key={emoji} label={names} multiline maw={280} withinPortal={false}>
            <UnstyledButton
              className={classes.reaction}
              aria-pressed={accountIds.includes(me)}
              disabled={!conversation.canWrite}
              onClick={() => actions.react(message, emoji)}
            >
              <span>{emoji}</span>
              <span>{accountIds.length}</span>
              <VisuallyHidden>{names}</VisuallyHidden>
            </UnstyledButton>
          </Tooltip>
        );
      })}
    </div>
  );

  function namesOf(accountIds: string[]): string {
    const known = accountIds
      .slice(0, named)
      .map((id) => (id === me ? t('you', { ns: 'common' }) : (people.get(id)?.name ?? '…')));
    const rest = accountIds.length - known.length;
    const all = rest > 0 ? [...known, t('others', { count: rest })] : known;

    return new Intl.ListFormat(currentLocale()).format(all);
  }
}
