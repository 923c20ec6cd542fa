import type { Scope } from '@allforone/contracts/objectives';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';

interface Props {
  /** Of the one that will serve: what all see never hangs on what one person alone sees. */
  scope: Scope;
  /** It never serves itself. */
  without?: string;
  value?: string | null;
  onChange: (objectiveId: string | null) => void;
  error?: ReactNode;
}

/** One of the open objectives that the reader may see, found by its words. */
export function ParentSelect({ scope, without, value = null, onChange, error }: Props) {
  const { t } = useTranslation('objectives');
  const { id: organizationId } = useOrganization();
  const [typed, setTyped] = useState('');
  const { data: chosen } = useQuery(
    trpc.objectives.get.queryOptions({ objectiveId: value ?? '' }, { enabled: value !== null }),
  );
  const known = value && chosen?.id === value ? chosen : undefined;
  const [words] = useDebouncedValue(typed.trim() === known?.title ? '' : typed.trim(), 150);
  const { data } = useQuery(
    trpc.objectives.list.queryOptions(
      {
        ...{ organizationId, isOpen: true, limit: 20, words: words || undefined },
        scope: scope === 'organization' ? scope : undefined,
      },
      { placeholderData: (before) => before },
    ),
  );
  const found = (data?.items ?? []).filter(({ id }) => id !== without);
  const offered = known && !found.some(({ id }) => id === known.id) ? [known, ...found] : found;

  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('form.parent_clear') }}
      label={t('form.parent')}
      description={t('form.parent_hint')}
      placeholder={t('form.parent_none')}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      data={offered.map(({ id, title }) => ({ value: id, label: title }))}
      nothingFoundMessage={t('form.parent_not_found')}
      error={error}
    />
  );
}
