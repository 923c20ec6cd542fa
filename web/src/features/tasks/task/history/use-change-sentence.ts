import type { AppRouter } from '@allforone/bff/router';
import type { Priority } from '@allforone/contracts/tasks';
import type { inferRouterOutputs } from '@trpc/server';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../../lib/organization.ts';
import { momentOf } from '../../../../lib/time.ts';
import { useRecurrenceWords } from '../fields/use-recurrence-words.ts';
import { useReminderWords } from '../fields/use-reminder-words.ts';
import { useTask } from '../use-task.ts';

type TaskChange = inferRouterOutputs<AppRouter>['tasks']['changes']['items'][number];
type Field = TaskChange['fields'][number];

/** Who changed what, each field in a sentence of its own. */
export function useChangeSentences(changes: readonly TaskChange[]): (change: TaskChange) => string[] {
  const { t } = useTranslation('tasks');
  const { board } = useTask();
  const reminderWords = useReminderWords();
  const recurrenceWords = useRecurrenceWords();
  const people = usePeople(changes.flatMap(idsOf));
  const columns = new Map(board.columns.map(({ id, name }) => [id, name]));
  const labels = new Map(board.labels.map(({ id, name }) => [id, name]));
  const nothing = t('task.history.empty');

  return ({ actorId, fields }) => {
    const name = actorId ? (people.get(actorId)?.name ?? '…') : t('task.history.system');

    // What a column does to the state is said once.
    return fields.length === 0
      ? [t('task.history.created', { name })]
      : fields.map((change) => sentenceOf(change, name));
  };

  function sentenceOf({ field, before, after }: Field, name: string): string {
    if (field === 'doneAt') return t(`task.history.fields.${after ? 'done' : 'reopened'}`, { name });
    if (field === 'deletedAt') return t(`task.history.fields.${after ? 'deleted' : 'restored'}`, { name });
    const words = { name, before: wordsOf(field, before), after: wordsOf(field, after) };

    return t(`task.history.fields.${field}`, words);
  }

  function wordsOf(field: Field['field'], value: unknown): string {
    if (value === null || value === undefined || value === '') return nothing;

    switch (field) {
      case 'priority':
        return t(`task.priority.${value as Priority}`);
      case 'startsAt':
      case 'dueAt':
        return momentOf(value as string);
      case 'columnId':
        return columns.get(value as string) ?? '…';
      case 'labelIds':
        return listed(value, (id) => labels.get(id) ?? '…');
      case 'assigneeIds':
        return listed(value, (id) => people.get(id)?.name ?? '…');
      case 'reminders':
        return listed(value, (minutes) => reminderWords(Number(minutes)));
      case 'attachments':
        return listed(value, (file) => (file as unknown as { name?: string }).name ?? '…');
      case 'recurrence':
        return recurrenceWords(value as string);
      default:
        return typeof value === 'string' ? `« ${value} »` : '…';
    }
  }

  function listed(value: unknown, wordsOfOne: (one: string) => string): string {
    const all = Array.isArray(value) ? (value as string[]).map(wordsOfOne) : [];

    return all.length > 0 ? all.join(', ') : nothing;
  }
}

/** Everybody a change speaks of. */
function idsOf({ actorId, fields }: TaskChange): string[] {
  const named = fields.flatMap(({ field, before, after }) =>
    field === 'assigneeIds' ? [before, after].flatMap((one) => (Array.isArray(one) ? one : [])) : [],
  );

  return [...(actorId ? [actorId] : []), ...(named as string[])];
}
