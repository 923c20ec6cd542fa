import { useTranslation } from 'react-i18next';
import { toast } from '../../../../lib/toasts.ts';
import { uuid } from '../../../../lib/uuid.ts';
import { AddLine } from '../add-line.tsx';
import { TaskSection } from '../task-section.tsx';
import { useEdit } from '../use-edit.ts';
import { useTask } from '../use-task.ts';
import { SortableItems } from './sortable-items.tsx';

export type Item = ReturnType<typeof useTask>['task']['checklist'][number];

const most = 100;

/** Small steps that need no task of their own. */
export function Checklist() {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const { edit, disabled } = useEdit();
  const { checklist } = task;
  const done = checklist.filter(({ isDone }) => isDone).length;

  if (disabled && checklist.length === 0) return null;

  return (
    <TaskSection
      title={t('task.checklist.title')}
      count={checklist.length > 0 && t('task.checklist.count', { done, count: checklist.length })}
    >
      <SortableItems
        items={checklist}
        disabled={disabled}
        onOrder={(items) => edit({ checklist: items })}
        onChange={(item) => edit({ checklist: checklist.map((one) => (one.id === item.id ? item : one)) })}
        onRemove={remove}
      />
      {!disabled && checklist.length < most && (
        <AddLine
          label={t('task.checklist.add_label')}
          placeholder={t('task.checklist.add')}
          onAdd={(text) => edit({ checklist: [...checklist, { id: uuid(), text, isDone: false }] })}
        />
      )}
    </TaskSection>
  );

  function remove({ id, text }: Item): void {
    edit({ checklist: checklist.filter((one) => one.id !== id) });
    toast({ message: t('task.checklist.removed', { text }), undo: () => edit({ checklist }) });
  }
}
