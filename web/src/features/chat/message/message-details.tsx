import { Text, Title } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/overlays/dialog.tsx';
import { momentOf } from '../../../lib/time.ts';
import { logOf } from '../log/log-query.ts';
import { readersOf } from '../receipts/progress.ts';
import { receiptsOptions } from '../receipts/receipts-query.ts';
import { useHere } from './here.ts';
import { PeopleNames } from './people-names.tsx';

interface Props {
  messageId: string;
  onClose: () => void;
}

/** Who has read, received, and answered with a sign. */
export default function MessageDetails({ messageId, onClose }: Props) {
  const { t } = useTranslation('chat');
  const { conversation } = useHere();
  const list = useSuspenseInfiniteQuery(receiptsOptions(conversation.id));
  const message = logOf(conversation.id)?.messages.find(({ id }) => id === messageId);

  if (!message) return null;
  const receipts = list.data.pages.flatMap(({ items }) => items);
  const readers = readersOf(message, receipts);
  const received = receipts
    .filter(
      ({ accountId, deliveredSequence }) =>
        deliveredSequence >= message.sequence && accountId !== message.authorId,
    )
    .map(({ accountId }) => accountId)
    .filter((id) => !readers.includes(id));
  const groups = [
    { title: t('progress.read_title'), ids: readers },
    { title: t('progress.delivered_title'), ids: conversation.kind === 'channel' ? [] : received },
    ...message.reactions.map(({ emoji, accountIds }) => ({ title: emoji, ids: accountIds })),
  ].filter(({ ids }) => ids.length > 0);

  return (
    <Dialog onClose={onClose} title={t('message.details')}>
      <Text c="dimmed">{t('message.sent_at', { moment: momentOf(message.sentAt) })}</Text>
      {message.editedAt && (
        <Text c="dimmed">{t('message.edited_at', { moment: momentOf(message.editedAt) })}</Text>
      )}
      {groups.length === 0 && <Text mt="md">{t('progress.nobody')}</Text>}
      {groups.map(({ title, ids }) => (
        <section key={title} aria-label={title}>
          <Title order={3} mt="md" mb={4}>
            {title} · {ids.length}
          </Title>
          <PeopleNames accountIds={ids} />
        </section>
      ))}
      {list.hasNextPage && (
        <Text size="sm" c="dimmed" mt="md">
          {t('progress.first_only', { count: receipts.length })}
        </Text>
      )}
    </Dialog>
  );
}
