import { type ComboboxParsedItem, Select } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../../../lib/i18n.ts';
import { matches } from '../../../lib/words/matching.ts';
import classes from './time-zone-select.module.css';
import { regions, timeZone, timeZones } from './time-zones.ts';

/** Found by city, country or offset, in the reader's language. */
export function TimeZoneSelect({ value, ...input }: GetInputPropsReturnType) {
  const { t } = useTranslation('account');
  const locale = currentLocale();
  // The long list is made once the page is there.
  const isComplete = useDeferredValue(true, false);
  const zones = useMemo(() => {
    const all = isComplete ? timeZones(locale) : [];

    // Browsers do not all know the same names.
    return all.some(({ id }) => id === value) ? all : [timeZone(value, locale), ...all];
  }, [isComplete, locale, value]);
  const data = useMemo(
    () =>
      regions
        .map((region) => ({
          group: region === 'other' ? '' : t(`region.${region}`),
          items: zones
            .filter((zone) => zone.region === region)
            .map(({ id, label }) => ({ value: id, label })),
        }))
        .filter(({ items }) => items.length > 0),
    [zones, t],
  );

  return (
    <Select
      {...input}
      value={value}
      data={data}
      label={t('profile.time_zone')}
      description={t('profile.time_zone_hint')}
      searchable
      selectFirstOptionOnChange
      autoComplete="off"
      nothingFoundMessage={t('profile.time_zone_none')}
      // Inside of the page, and scrolled as the list that it is: screen readers find both so.
      comboboxProps={{ withinPortal: false }}
      withScrollArea={false}
      classNames={classes}
      filter={({ options, search }) => options.flatMap((option) => found(option, search))}
      // What is typed replaces the zone that stands there.
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
  );

  function found(option: ComboboxParsedItem, search: string): ComboboxParsedItem[] {
    if (!('group' in option)) return matches(option.label, search) ? [option] : [];
    const items = option.items.filter((item) => matches(item.label, search));

    return items.length > 0 ? [{ ...option, items }] : [];
  }
}
