import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '../../../lib/screen.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useMarkAll } from './use-mark-all.ts';

/** Only while there is something unread, wherever it is. */
export function MarkAllButton() {
  const { t } = useTranslation('notifications');
  const isPhone = useIsPhone();
  const { data: unread } = useQuery(trpc.notifications.unreadCount.queryOptions());
  const { markAll, isPending } = useMarkAll();

  if (!unread?.count) return null;

  if (isPhone) {
    return (
      <Tooltip label={t('inbox.mark_all')}>
        <ActionIcon onClick={markAll} loading={isPending} aria-label={t('inbox.mark_all')}>
          <IconChecks size={22} />
        </ActionIcon>
      </Tooltip>
    );
  }

  return (
    <Button variant="default" leftSection={<IconChecks size={20} />} loading={isPending} onClick={markAll}>
      {t('inbox.mark_all')}
    </Button>
  );
}
