import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useMutation, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import { keepConversation } from '../list/list-query.ts';
import { useHere } from '../message/here.ts';
import { type Chosen, PeopleChoice } from '../new/people-choice.tsx';
import { receiptsOptions } from '../receipts/receipts-query.ts';

export function AddMembers() {
  const { t } = useTranslation('chat');
  const { conversation } = useHere();
  const organization = useOrganization();
  const [adding, { open, close }] = useDisclosure();
  const [chosen, setChosen] = useState<Chosen[]>([]);
  const { data } = useSuspenseInfiniteQuery(receiptsOptions(conversation.id));
  const members = data.pages.flatMap(({ items }) => items.map(({ accountId }) => accountId));
  const add = useMutation(
    trpc.chat.addMembers.mutationOptions({
      onSuccess: (changed) => {
        keepConversation(changed);
        setChosen([]);
        close();
      },
    }),
  );

  if (!organization.can('members.read')) return null;
  if (!adding) {
    return (
      <Button variant="subtle" ml={-12} mb="xs" leftSection={<IconUserPlus size={20} />} onClick={open}>
        {t('details.add')}
      </Button>
    );
  }

  return (
    <Stack gap="sm" mb="md">
      <PeopleChoice chosen={chosen} onChange={setChosen} except={members} />
      <Button
        disabled={chosen.length === 0}
        loading={add.isPending}
        onClick={() =>
          add.mutate({
            conversationId: conversation.id,
            accountIds: chosen.map(({ accountId }) => accountId),
          })
        }
      >
        {t('details.add_chosen', { count: chosen.length })}
      </Button>
      <Button variant="subtle" color="gray" onClick={close}>
        {t('action.cancel', { ns: 'common' })}
      </Button>
    </Stack>
  );
}
