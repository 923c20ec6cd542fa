import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../components/forms/search-field.tsx';
import { useClientGroups } from '../clients/use-client-groups.ts';
import classes from './project-filters.module.css';
import { sorts, statuses, useProjectFilter } from './use-project-filter.ts';

interface Props {
  typed: string;
  onType: (typed: string) => void;
}

export function ProjectFilters({ typed, onType }: Props) {
  const { t } = useTranslation('projects');
  const { clients } = useClientGroups();
  const filter = useProjectFilter();

  return (
    <search className={classes.filters}>
      <SearchField
        className={classes.search}
        label={t('list.search')}
        clear={t('list.clear')}
        value={typed}
        onType={onType}
      />
      <NativeSelect
        aria-label={t('list.filter_status')}
        value={filter.status ?? ''}
        onChange={(event) => filter.set({ status: event.currentTarget.value || null })}
        data={[
          { value: '', label: t('list.all_statuses') },
          ...statuses.map((status) => ({ value: status, label: t(`status.${status}`) })),
        ]}
      />
      {clients.length > 0 && (
        <NativeSelect
          aria-label={t('list.filter_client')}
          value={filter.clientGroupId ?? ''}
          onChange={(event) => filter.set({ client: event.currentTarget.value || null })}
          data={[
            { value: '', label: t('list.all_clients') },
            ...clients.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <NativeSelect
        aria-label={t('list.sort')}
        value={filter.sort}
        onChange={(event) => filter.set({ sort: event.currentTarget.value })}
        data={sorts.map((sort) => ({ value: sort, label: t(`list.sort_${sort}`) }))}
      />
      <Checkbox
        className={classes.late}
        label={t('list.late_only')}
        checked={filter.lateOnly}
        onChange={(event) => filter.set({ late: event.currentTarget.checked ? '' : null })}
      />
    </search>
  );
}
