import type { Conversation, Receipt } from '@allforone/contracts/chat';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../lib/i18n.ts';
import type { Line } from '../log/pending.ts';
import { useHere } from '../message/here.ts';
import { progressOf, readersOf } from '../receipts/progress.ts';
import classes from './history.module.css';

interface Props {
  lines: readonly Line[];
  receipts: readonly Receipt[];
}

const named = 2;

/** Under one's own last message, in words, how far it has come. */
export function ReadBy({ lines, receipts }: Props) {
  const { t } = useTranslation('chat');
  const { conversation, me, people, actions } = useHere();
  const last = lines.at(-1);

  if (last?.state !== 'sent' || last.message.authorId !== me || last.message.deletedAt) return null;
  const sentence = sentenceOf(last, conversation);

  return (
    sentence && (
      <UnstyledButton className={classes.readBy} onClick={() => actions.details(last.message)}>
        {sentence}
      </UnstyledButton>
    )
  );

  function sentenceOf(line: Line, { kind, memberCount }: Conversation): string | null {
    const readers = readersOf(line.message, receipts);
    const progress = progressOf(line, conversation, receipts, me);

    if (kind === 'direct') return progress && t(`progress.${progress}`);
    if (readers.length === 0) return kind === 'group' ? t(`progress.${progress ?? 'sent'}`) : null;
    if (readers.length === memberCount - 1 && memberCount > 2) return t('progress.read_by_all');

    const names = readers.slice(0, named).map((id) => people.get(id)?.name.split(' ')[0] ?? '…');
    const rest = readers.length - names.length;
    const all = rest > 0 ? [...names, t('others', { count: rest })] : names;

    return t('progress.read_by', { names: new Intl.ListFormat(currentLocale()).format(all) });
  }
}
