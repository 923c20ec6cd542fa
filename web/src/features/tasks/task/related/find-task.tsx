import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../../lib/trpc.ts';
import { useTask } from '../use-task.ts';

interface Props {
  without: readonly string[];
  refusal: string | undefined;
  onFound: (taskId: string) => void;
}

/** A task of any board that the reader may see, found by its words. */
export function FindTask({ without, refusal, onFound }: Props) {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const { data } = useQuery(
    trpc.tasks.list.queryOptions(
      { organizationId: task.organizationId, words, state: 'all', limit: 20 },
      { enabled: words.length > 1, placeholderData: (before) => before, meta: { persist: false } },
    ),
  );
  const found = (data?.items ?? []).filter(({ id }) => !without.includes(id));

  return (
    <Select
      searchable
      aria-label={t('task.dependencies.add')}
      placeholder={t('task.dependencies.search')}
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      data={found.map(({ id, title }) => ({ value: id, label: title }))}
      nothingFoundMessage={t(words.length > 1 ? 'task.dependencies.nothing' : 'task.dependencies.type')}
      error={refusal}
      onChange={(taskId) => {
        if (taskId) onFound(taskId);
        setTyped('');
      }}
    />
  );
}
