import { Button } from '@mantine/core';
import { IconBell, IconChecks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useShown } from './use-shown.ts';

export function NothingHere({ unreadOnly }: { unreadOnly: boolean }) {
  const { t } = useTranslation('notifications');
  const { show } = useShown();

  if (!unreadOnly) {
    return (
      <EmptyState icon={IconBell} title={t('inbox.empty_title')}>
        {t('inbox.empty')}
      </EmptyState>
    );
  }

  return (
    <EmptyState
      icon={IconChecks}
      title={t('inbox.read_title')}
      action={
        <Button variant="default" onClick={() => show({ unread: false, here: false })}>
          {t('inbox.show_all')}
        </Button>
      }
    >
      {t('inbox.read')}
    </EmptyState>
  );
}
