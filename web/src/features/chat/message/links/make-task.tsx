import type { Message } from '@allforone/contracts/chat';
import { Button, Input, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../../components/days/day-input.tsx';
import { FormError } from '../../../../components/form-error.tsx';
import { Dialog } from '../../../../components/overlays/dialog.tsx';
import { PersonPicker } from '../../../../components/person-picker.tsx';
import { failForm, focusFirst, required } from '../../../../lib/form.ts';
import { useOrganization } from '../../../../lib/organization.ts';
import { labelOf } from '../../../../lib/words/draft.ts';
import { withNames } from '../../../../lib/words/mentions.ts';
import { useHere } from '../here.ts';
import { taskPlacesOf } from './task-places.ts';
import { useMakeTask } from './use-make-task.ts';

interface Props {
  message: Message;
  onClose: () => void;
}

/** A task that begins as what the message says, and stays linked with it. */
export default function MakeTask({ message, onClose }: Props) {
  const { t } = useTranslation('chat');
  const { conversation, me, people } = useHere();
  const { can } = useOrganization();
  const places = taskPlacesOf(conversation, me);
  const make = useMakeTask(message, onClose);
  const form = useForm({
    initialValues: {
      title: labelOf(withNames(message.text, people)),
      place: places[0]?.kind ?? 'personal',
      assigneeId: null as string | null,
      dueOn: null as string | null,
    },
    validate: { title: required },
  });
  const { place: kind, assigneeId, dueOn } = form.values;
  const place = places.find((one) => one.kind === kind);

  return (
    <Dialog onClose={onClose} title={t('message.make_task')}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ title }) =>
            place &&
            make({ title, place, assigneeId, dueOn }).catch((error) =>
              failForm(form, error, { assignee_not_here: 'assigneeId' }),
            ),
          (errors) => focusFirst(form, errors),
        )}
      >
        <Stack gap="md">
          <TextInput
            {...form.getInputProps('title')}
            label={t('task.title')}
            maxLength={200}
            data-autofocus
          />
          <NativeSelect
            {...form.getInputProps('place')}
            size="md"
            label={t('task.board')}
            data={places.map((one) => ({ value: one.kind, label: t(`task.place.${one.kind}`) }))}
          />
          {kind !== 'personal' && can('members.read') && (
            <Input.Wrapper label={t('task.assignee')} labelElement="div" error={form.errors.assigneeId}>
              <PersonPicker
                label={t('task.assignee')}
                placeholder={t('task.nobody_yet')}
                value={assigneeId}
                clearable
                onPick={(accountId) => form.setFieldValue('assigneeId', accountId)}
              />
            </Input.Wrapper>
          )}
          <DayInput
            label={t('task.due')}
            value={dueOn}
            onChange={(day) => form.setFieldValue('dueOn', day)}
          />
          <FormError message={form.errors.form} />
          <Button type="submit" loading={form.submitting}>
            {t('task.create')}
          </Button>
        </Stack>
      </form>
    </Dialog>
  );
}
