import { NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../../components/days/day-input.tsx';
import { FormError } from '../../../../components/form-error.tsx';
import { FormEnd } from '../../../../components/forms/form-end.tsx';
import { failForm, focusFirst } from '../../../../lib/form.ts';
import { today } from '../../../../lib/projects/deadlines.ts';
import { trpc } from '../../../../lib/trpc.ts';
import { renewTask, useTask } from '../use-task.ts';
import classes from './times.module.css';

const dayLong = 24 * 60;

export function TimeForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const { task } = useTask();
  const form = useForm({
    initialValues: { hours: 0 as number | string, minutes: 30 as number | string, day: today(), note: '' },
    validate: {
      minutes: (_, values) => {
        const spent = minutesOf(values);
        if (spent < 1) return t('task.times.required');

        return spent > dayLong ? t('task.times.too_long') : null;
      },
    },
  });
  const add = useMutation(
    trpc.tasks.addTime.mutationOptions({
      meta: { quiet: true },
      onError: (error) => failForm(form, error),
      onSuccess: () => {
        renewTask(task.id);
        onClose();
      },
    }),
  );

  return (
    <form
      className={classes.form}
      onSubmit={form.onSubmit(
        (values) =>
          add.mutate({ taskId: task.id, minutes: minutesOf(values), day: values.day, note: values.note }),
        (errors) => focusFirst(form, errors),
      )}
    >
      <FormError message={form.errors.form} />
      <div className={classes.fields}>
        <NumberInput
          size="md"
          label={t('task.times.hours')}
          min={0}
          max={24}
          allowDecimal={false}
          {...form.getInputProps('hours')}
        />
        <NumberInput
          size="md"
          label={t('task.times.minutes')}
          min={0}
          max={59}
          step={5}
          allowDecimal={false}
          {...form.getInputProps('minutes')}
        />
        <DayInput
          label={t('task.times.day')}
          value={form.values.day}
          onChange={(day) => form.setFieldValue('day', day ?? today())}
        />
      </div>
      <TextInput
        label={`${t('task.times.note')} (${t('optional', { ns: 'common' })})`}
        maxLength={200}
        {...form.getInputProps('note')}
      />
      <FormEnd submit={t('task.times.save')} isPending={add.isPending} onCancel={onClose} />
    </form>
  );
}

const minutesOf = ({ hours, minutes }: { hours: number | string; minutes: number | string }): number =>
  Math.round(Number(hours) * 60 + Number(minutes));
