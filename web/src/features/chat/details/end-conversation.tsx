import { Button, Divider, Stack } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconDoorExit } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { confirm } from '../../../lib/confirm.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { keepConversation } from '../list/list-query.ts';
import { useHere } from '../message/here.ts';

/** Leaving it, or ending it for everyone; an end can be undone, a departure only by those who stay. */
export function EndConversation() {
  const { t } = useTranslation('chat');
  const { conversation, me } = useHere();
  const navigate = useNavigate();
  const { id: conversationId, kind, archived, canManage, organizationId } = conversation;
  const archive = useMutation(trpc.chat.archive.mutationOptions({ onSuccess: keepConversation }));
  const leave = useMutation(
    trpc.chat.removeMember.mutationOptions({ onSuccess: () => navigate(`/o/${organizationId}/chat`) }),
  );
  const mayLeave = kind === 'group';

  if (!canManage && !mayLeave) return null;

  return (
    <>
      <Divider my="md" />
      <Stack gap={4} align="flex-start" ml={-12}>
        {canManage && (
          <Button
            variant="subtle"
            color="gray"
            loading={archive.isPending}
            leftSection={archived ? <IconArchiveOff size={20} /> : <IconArchive size={20} />}
            onClick={() => setArchived(!archived)}
          >
            {archived ? t('details.reopen') : t('details.archive')}
          </Button>
        )}
        {mayLeave && (
          <Button
            variant="subtle"
            color="red"
            loading={leave.isPending}
            leftSection={<IconDoorExit size={20} />}
            onClick={() => void askToLeave()}
          >
            {t('details.leave')}
          </Button>
        )}
      </Stack>
    </>
  );

  function setArchived(next: boolean): void {
    archive.mutate(
      { conversationId, archived: next },
      {
        onSuccess: () =>
          toast({
            message: next ? t('details.archived') : t('details.reopened'),
            undo: () => archive.mutate({ conversationId, archived: !next }),
          }),
      },
    );
  }

  async function askToLeave(): Promise<void> {
    const sure = await confirm({
      title: t('details.leave_title'),
      body: t('details.leave_body'),
      action: t('details.leave'),
      danger: true,
    });

    if (sure) leave.mutate({ conversationId, accountId: me });
  }
}
