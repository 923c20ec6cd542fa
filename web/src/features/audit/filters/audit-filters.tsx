import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../../components/forms/search-field.tsx';
import { PersonPicker } from '../../../components/person-picker.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import { type AuditedAction, auditedActions } from '../audited-action.ts';
import classes from './audit-filters.module.css';
import { periods } from './period.ts';
import { useAuditFilter } from './use-audit-filter.ts';

interface Props {
  typed: string;
  onType: (typed: string) => void;
}

const services = ['organizations', 'chat', 'tasks', 'files', 'projects'] as const;

export function AuditFilters({ typed, onType }: Props) {
  const { t } = useTranslation('audit');
  const { can } = useOrganization();
  const filter = useAuditFilter();

  return (
    <search className={classes.filters}>
      {can('members.read') && (
        <PersonPicker
          className={classes.whole}
          label={t('filter.person_label')}
          placeholder={t('filter.person')}
          value={filter.actorId}
          onPick={(person) => filter.set({ person })}
          clearable
        />
      )}
      <NativeSelect
        aria-label={t('filter.action')}
        value={filter.action ?? ''}
        onChange={(event) => filter.set({ action: event.currentTarget.value || null })}
        data={[
          { value: '', label: t('filter.all') },
          ...services.map((service) => ({
            group: t(`service.${service}`),
            items: [
              { value: service, label: t('filter.all_of', { service: t(`service.${service}`) }) },
              ...auditedActions.filter(isOf(service)).map((action) => ({
                value: action,
                label: t(`action.${action}`),
              })),
            ],
          })),
        ]}
      />
      <NativeSelect
        aria-label={t('filter.period')}
        value={filter.period}
        onChange={(event) => {
          const { value } = event.currentTarget;
          filter.set({ period: value === 'all' ? null : value, from: null, to: null });
        }}
        data={periods.map((period) => ({ value: period, label: t(`period.${period}`) }))}
      />
      <SearchField
        className={classes.whole}
        label={t('filter.words')}
        clear={t('filter.clear')}
        value={typed}
        onType={onType}
      />
      {filter.period === 'custom' &&
        (['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={t(`period.${end}`)}
            value={filter[end] ?? ''}
            max={end === 'from' ? (filter.to ?? undefined) : undefined}
            min={end === 'to' ? (filter.from ?? undefined) : undefined}
            onChange={(event) => filter.set({ [end]: event.currentTarget.value || null })}
          />
        ))}
    </search>
  );
}

const isOf = (service: string) => (action: AuditedAction) => action.startsWith(`${service}.`);
