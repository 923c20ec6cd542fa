import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../lib/address.ts';
import { useRoles } from '../../../lib/organization/roles.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import classes from './member-filters.module.css';

interface Props {
  typed: string;
  onType: (typed: string) => void;
}

export function MemberFilters({ typed, onType }: Props) {
  const { t } = useTranslation('members');
  const { id: organizationId } = useOrganization();
  const address = useAddress();
  const { roles, nameOf } = useRoles();
  const { data: groups } = useSuspenseQuery(trpc.organizations.groups.queryOptions({ organizationId }));

  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.search}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onType('')}
        placeholder={t('search')}
        aria-label={t('search')}
        leftSection={<IconSearch size={18} />}
        rightSection={
          typed && (
            <ActionIcon onClick={() => onType('')} aria-label={t('clear')}>
              <IconX size={18} />
            </ActionIcon>
          )
        }
        maxLength={200}
        enterKeyHint="search"
      />
      {groups.length > 0 && (
        <NativeSelect
          aria-label={t('filter.group')}
          value={address.get('group') ?? ''}
          onChange={(event) => address.set({ group: event.currentTarget.value || null })}
          data={[
            { value: '', label: t('filter.all_groups') },
            ...groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <NativeSelect
        aria-label={t('filter.role')}
        value={address.get('role') ?? ''}
        onChange={(event) => address.set({ role: event.currentTarget.value || null })}
        data={[
          { value: '', label: t('filter.all_roles') },
          ...roles.map(({ key }) => ({ value: key, label: nameOf(key) })),
        ]}
      />
    </search>
  );
}
