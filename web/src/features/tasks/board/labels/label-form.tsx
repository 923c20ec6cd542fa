import { type Label, labelColors } from '@allforone/contracts/tasks';
import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../../components/form-error.tsx';
import { failForm, focusFirst, required } from '../../../../lib/form.ts';
import { type LabelFields, useLabelActions } from './use-labels.ts';

interface Props {
  /** Nothing for a new one. */
  label?: Label;
  onSaved?: () => void;
}

export function LabelForm({ label, onSaved }: Props) {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation();
  const { save } = useLabelActions();
  const form = useForm<LabelFields>({
    initialValues: { name: label?.name ?? '', color: label?.color ?? 'blue' },
    validate: { name: required },
  });
  const submit = async (fields: LabelFields) => {
    await save(label, fields);
    if (!label) form.reset();
    onSaved?.();
  };

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (fields) => submit(fields).catch((error) => failForm(form, error, { name_taken: 'name' })),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="sm" my="sm">
        <TextInput
          {...form.getInputProps('name')}
          label={t('board.labels.name')}
          maxLength={80}
          autoComplete="off"
        />
        <NativeSelect
          {...form.getInputProps('color')}
          size="md"
          label={t('board.labels.color')}
          data={labelColors.map((color) => ({ value: color, label: t(`board.labels.colors.${color}`) }))}
        />
        <FormError message={form.errors.form} />
        <Button type="submit" loading={form.submitting}>
          {label ? common('action.save') : t('board.labels.add')}
        </Button>
      </Stack>
    </form>
  );
}
