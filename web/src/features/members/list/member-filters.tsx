import { NativeSelect } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../components/forms/search-field.tsx';
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
      <SearchField
        className={classes.search}
        label={t('search')}
        clear={t('clear')}
        value={typed}
        onType={onType}
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
