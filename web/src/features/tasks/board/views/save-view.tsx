import { Button, Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../../components/form-error.tsx';
import { failForm, focusFirst, required } from '../../../../lib/form.ts';
import { useViews } from './use-views.ts';

/** Layout and filters of now, under a name. */
export function SaveView({ onSaved }: { onSaved: () => void }) {
  const { t } = useTranslation('tasks');
  const { save } = useViews();
  const form = useForm({ initialValues: { name: '', isShared: false }, validate: { name: required } });

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ name, isShared }) =>
          save(name.trim(), isShared).then(onSaved, (error) => failForm(form, error, { name_taken: 'name' })),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="sm" mt="md">
        <Text size="sm" c="dimmed">
          {t('board.views.why')}
        </Text>
        <TextInput
          {...form.getInputProps('name')}
          label={t('board.views.name')}
          maxLength={80}
          autoComplete="off"
        />
        <Checkbox {...form.getInputProps('isShared', { type: 'checkbox' })} label={t('board.views.share')} />
        <FormError message={form.errors.form} />
        <Button type="submit" loading={form.submitting}>
          {t('board.views.save')}
        </Button>
      </Stack>
    </form>
  );
}
