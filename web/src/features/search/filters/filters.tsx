import { objectKinds } from '@allforone/contracts/objects';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '../../../components/person-picker.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import classes from './filters.module.css';
import { PlaceSelect } from './place-select.tsx';
import { periods, useFilter } from './use-filter.ts';

export function Filters() {
  const { t } = useTranslation('search');
  const { t: common } = useTranslation();
  const { can } = useOrganization();
  const { kind, personId, since, set } = useFilter();

  return (
    <div className={classes.filters}>
      <NativeSelect
        aria-label={t('filter.kind')}
        value={kind ?? ''}
        onChange={(event) => set({ kind: event.currentTarget.value || null })}
        data={[
          { value: '', label: t('filter.all_kinds') },
          ...objectKinds.map((value) => ({ value, label: common(`object.kind.${value}`) })),
        ]}
      />
      {can('members.read') && (
        <PersonPicker
          label={t('filter.person')}
          placeholder={t('filter.anyone')}
          value={personId}
          clearable
          onPick={(accountId) => set({ person: accountId })}
        />
      )}
      <PlaceSelect />
      <NativeSelect
        aria-label={t('filter.when')}
        value={since ?? ''}
        onChange={(event) => set({ since: event.currentTarget.value || null })}
        data={[
          { value: '', label: t('filter.any_time') },
          ...(Object.keys(periods) as (keyof typeof periods)[]).map((value) => ({
            value,
            label: t(`filter.${value}`),
          })),
        ]}
      />
    </div>
  );
}
