import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../lib/trpc.ts';
import { keepConversation } from '../list/list-query.ts';
import { useHere } from '../message/here.ts';
import classes from './conversation-view.module.css';

/** In place of the composer, why there is none. */
export function ReadOnly() {
  const { t } = useTranslation('chat');
  const { conversation } = useHere();
  const archive = useMutation(trpc.chat.archive.mutationOptions({ onSuccess: keepConversation }));

  return (
    <div className={classes.readOnly}>
      <Text size="sm" c="dimmed">
        {conversation.archived ? t('conversation.archived') : t('conversation.read_only')}
      </Text>
      {conversation.archived && conversation.canManage && (
        <Button
          variant="default"
          loading={archive.isPending}
          onClick={() => archive.mutate({ conversationId: conversation.id, archived: false })}
        >
          {t('details.reopen')}
        </Button>
      )}
    </div>
  );
}
