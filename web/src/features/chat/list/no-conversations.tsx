import { Button } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../../components/empty-state.tsx';
import type { useOrganization } from '../../../lib/organization.ts';

export function NoConversations({ organization }: { organization: ReturnType<typeof useOrganization> }) {
  const { t } = useTranslation('chat');

  return (
    <EmptyState
      icon={IconMessages}
      title={t('list.empty_title')}
      action={
        organization.can('chat.write') && (
          <Button component={Link} to="new">
            {t('list.empty_action')}
          </Button>
        )
      }
    >
      {t('list.empty')}
    </EmptyState>
  );
}
