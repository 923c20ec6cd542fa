import type { Priority, TaskFilter } from '@allforone/contracts/tasks';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../../lib/session.ts';
import { useBoardHere } from '../here/board-here.ts';
import classes from './filter.module.css';
import { priorities, states, useBoardFilter } from './use-board-filter.ts';

/** Which of the tasks are shown, besides the words. */
export function FilterFields() {
  const { t } = useTranslation('tasks');
  const { board, people } = useBoardHere();
  const { filter, set } = useBoardFilter();
  const me = useMe();
  const others = [...people.values()]
    .filter(({ accountId }) => accountId !== me.id)
    .sort((one, other) => one.name.localeCompare(other.name));

  return (
    <>
      <Choice
        label={t('board.filter.person')}
        value={filter.assigneeId}
        onPick={(assigneeId) => set({ assigneeId })}
        options={[
          ['', t('board.filter.anyone')],
          [me.id, t('board.filter.mine')],
          ...others.map(({ accountId, name }): Option => [accountId, name]),
        ]}
      />
      {board.labels.length > 0 && (
        <Choice
          label={t('board.filter.label')}
          value={filter.labelId}
          onPick={(labelId) => set({ labelId })}
          options={[
            ['', t('board.filter.any_label')],
            ...board.labels.map(({ id, name }): Option => [id, name]),
          ]}
        />
      )}
      <Choice
        label={t('board.filter.priority')}
        value={filter.priority}
        onPick={(priority) => set({ priority: priority as Priority | undefined })}
        options={[
          ['', t('board.filter.any_priority')],
          ...priorities.map((one): Option => [one, t(`board.priority.${one}`)]),
        ]}
      />
      <Choice
        label={t('board.filter.state')}
        value={filter.state}
        onPick={(state) => set({ state: state as TaskFilter['state'] })}
        options={states.map((one): Option => [one, t(`board.filter.states.${one}`)])}
      />
    </>
  );
}

type Option = [value: string, label: string];

interface ChoiceProps {
  label: string;
  value: string | undefined;
  onPick: (value: string | undefined) => void;
  options: Option[];
}

const Choice = ({ label, value = '', onPick, options }: ChoiceProps) => (
  <NativeSelect
    className={classes.choice}
    size="md"
    aria-label={label}
    value={value}
    onChange={(event) => onPick(event.currentTarget.value || undefined)}
    data={options.map(([one, name]) => ({ value: one, label: name }))}
  />
);
