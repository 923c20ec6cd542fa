import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../../lib/organization.ts';
import { useEdit } from '../use-edit.ts';
import { useTask } from '../use-task.ts';
import { usePlacePeople } from './use-place-people.ts';

const most = 20;

/** Several may do one task; of one's own tasks nobody has to be told. */
export function AssigneeField() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { edit, disabled, refusalOf } = useEdit();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed, 150);
  const [isOpen, setOpen] = useState(false);
  const { organizationId, place, assigneeIds } = task;
  const chosen = usePeople(assigneeIds);
  const offered = usePlacePeople({ organizationId, place, words: isOpen ? words : null });
  const names = new Map(
    [...chosen.values(), ...offered].map(({ accountId, name }) => [accountId, name] as const),
  );
  const ids = [...new Set([...assigneeIds, ...offered.map(({ accountId }) => accountId)])];

  if (place.kind === 'personal') return null;

  return (
    <MultiSelect
      comboboxProps={{ withinPortal: false }}
      label={t('task.people.label')}
      placeholder={
        assigneeIds.length > 0 ? undefined : t(disabled ? 'task.people.nobody' : 'task.people.choose')
      }
      data={ids.map((id) => ({ value: id, label: names.get(id) ?? '…' }))}
      value={assigneeIds}
      onChange={(next) => edit({ assigneeIds: next })}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      maxValues={most}
      hidePickedOptions
      disabled={disabled}
      error={refusalOf('people')}
      nothingFoundMessage={t('person.nobody', { ns: 'common' })}
    />
  );
}
