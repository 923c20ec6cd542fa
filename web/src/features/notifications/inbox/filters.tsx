import { Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useShown } from './use-shown.ts';

export function Filters() {
  const { t } = useTranslation('notifications');
  const { unreadOnly, organizationId, show } = useShown();
  const here = useOrganization();
  const { data: mine } = useQuery(trpc.organizations.mine.queryOptions({ limit: 100 }));
  const isInSeveral = (mine?.items.length ?? 0) > 1;

  return (
    <Group gap="sm" mb="md">
      <SegmentedControl
        aria-label={t('inbox.filter')}
        size="md"
        value={unreadOnly ? 'unread' : 'all'}
        onChange={(value) => show({ unread: value === 'unread' })}
        data={[
          { value: 'all', label: t('inbox.all') },
          { value: 'unread', label: t('inbox.only_unread') },
        ]}
      />
      {isInSeveral && (
        <NativeSelect
          aria-label={t('inbox.place')}
          size="md"
          value={organizationId ? 'here' : 'all'}
          onChange={(event) => show({ here: event.currentTarget.value === 'here' })}
          data={[
            { value: 'all', label: t('inbox.every_place') },
            { value: 'here', label: here.name },
          ]}
        />
      )}
    </Group>
  );
}
