import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { usePeople } from '../lib/organization.ts';
import { trpc } from '../lib/trpc.ts';

interface Props {
  label: string;
  placeholder: string;
  /** Whom not to offer. */
  without?: readonly string[];
  /** Who is chosen; null where each choice acts at once. */
  value: string | null;
  onPick: (accountId: string | null, name: string) => void;
  clearable?: boolean;
  className?: string;
}

/** One member, found by the beginning of any of their names. */
export function PersonPicker(props: Props) {
  const { label, placeholder, without = [], value, onPick, clearable = false, className } = props;
  const { t } = useTranslation();
  const { organizationId = '' } = useParams();
  const [typed, setTyped] = useState('');
  const chosen = usePeople(value ? [value] : []).get(value ?? '');
  const words = typed.trim() === chosen?.name ? '' : typed.trim();
  const [search] = useDebouncedValue(words, 150);
  const { data } = useQuery(
    trpc.organizations.members.queryOptions(
      { organizationId, search: search || undefined, limit: 20 + Math.min(without.length, 80) },
      { placeholderData: (before) => before },
    ),
  );
  const found = (data?.items ?? []).filter(({ accountId }) => !without.includes(accountId));
  const offered = chosen && !found.some(({ accountId }) => accountId === value) ? [chosen, ...found] : found;

  return (
    <Select
      className={className}
      searchable
      clearable={clearable}
      clearButtonProps={{ 'aria-label': t('person.clear') }}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      data={offered.map(({ accountId, name }) => ({ value: accountId, label: name }))}
      nothingFoundMessage={t('person.nobody')}
      onChange={(accountId, option) => {
        onPick(accountId, option?.label ?? '');
        if (value === null) setTyped('');
      }}
    />
  );
}
