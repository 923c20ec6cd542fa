import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFilter } from './use-filter.ts';
import { usePlaces } from './use-places.ts';

/** A conversation, a group or a project. */
export function PlaceSelect() {
  const { t } = useTranslation('search');
  const { placeId, set } = useFilter();
  const { conversations, groups, projects } = usePlaces();

  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('filter.clear_place') }}
      aria-label={t('filter.place')}
      placeholder={t('filter.everywhere')}
      nothingFoundMessage={t('filter.no_place')}
      value={placeId}
      onChange={(place) => set({ place })}
      data={[
        { group: t('filter.conversations'), items: conversations },
        { group: t('filter.groups'), items: groups },
        { group: t('filter.projects'), items: projects },
      ].filter(({ items }) => items.length > 0)}
    />
  );
}
