import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { failForm, focusFirst, required } from '../../lib/form.ts';
import { FormError } from '../form-error.tsx';

interface Props {
  /** As it is called now; nothing for what is new. */
  name?: string;
  label: string;
  submit: string;
  autoComplete?: 'off' | 'organization';
  /** Resolves once it is called so; a name that is taken is said beside the field. */
  onSubmit: (name: string) => Promise<unknown>;
}

/** The name of something, and nothing else. */
export function NameForm({ name = '', label, submit, autoComplete = 'off', onSubmit }: Props) {
  const form = useForm({ initialValues: { name }, validate: { name: required } });

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (given) => onSubmit(given.name).catch((error) => failForm(form, error, { name_taken: 'name' })),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="md">
        <TextInput
          {...form.getInputProps('name')}
          label={label}
          maxLength={80}
          autoComplete={autoComplete}
          data-autofocus
        />
        <FormError message={form.errors.form} />
        <Button type="submit" loading={form.submitting}>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
