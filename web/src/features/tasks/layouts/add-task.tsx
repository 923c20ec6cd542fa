import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../components/days/day-input.tsx';
import { FormError } from '../../../components/form-error.tsx';
import { Dialog } from '../../../components/overlays/dialog.tsx';
import { failForm, focusFirst, required } from '../../../lib/form.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useBoardHere } from '../board/here/board-here.ts';

interface Props {
  /** As the calendar of the reader has it: "2026-11-25". */
  day: string | null;
  onClose: () => void;
}

/** A task with a title and a deadline, for the board that is looked at. */
export function AddTask({ day, onClose }: Props) {
  const { t } = useTranslation('tasks');
  const { organizationId, place } = useBoardHere().board;
  const create = useMutation(
    trpc.tasks.create.mutationOptions({ meta: { quiet: true }, onSuccess: onClose }),
  );
  const form = useForm({
    initialValues: { title: '', dueOn: day },
    validate: { title: required, dueOn: (chosen) => required(chosen ?? '') },
  });
  const add = ({ title, dueOn }: typeof form.values) =>
    create
      .mutateAsync({ organizationId, place, title, dueAt: new Date(`${dueOn}T23:59:00`).toISOString() })
      .catch((error) => failForm(form, error));

  return (
    <Dialog title={t('work.add.title')} onClose={onClose}>
      <form noValidate onSubmit={form.onSubmit(add, (errors) => focusFirst(form, errors))}>
        <Stack gap="md">
          <TextInput
            {...form.getInputProps('title')}
            label={t('board.add.title')}
            maxLength={200}
            data-autofocus
          />
          <DayInput
            label={t('work.add.due')}
            value={form.values.dueOn}
            error={form.errors.dueOn}
            onChange={(chosen) => form.setFieldValue('dueOn', chosen)}
          />
          <FormError message={form.errors.form} />
          <Button type="submit" loading={form.submitting}>
            {t('work.add.submit')}
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}
