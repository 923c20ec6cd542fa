import { Title } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { useHere } from '../message/here.ts';
import { receiptsOptions } from '../receipts/receipts-query.ts';
import { MemberRows } from './member-rows.tsx';

export function Members() {
  const { t } = useTranslation('chat');
  const { conversation } = useHere();
  const list = useSuspenseInfiniteQuery(receiptsOptions(conversation.id));

  return (
    <section aria-labelledby="members-title">
      <Title order={3} id="members-title" mb="xs">
        {t('conversation.members', { count: conversation.memberCount })}
      </Title>
      {list.data.pages.map(({ items }) => (
        <MemberRows key={items[0]?.accountId} accountIds={items.map(({ accountId }) => accountId)} />
      ))}
      <MoreButton list={list} />
    </section>
  );
}
