import { Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { FormEnd } from '../../../components/forms/form-end.tsx';
import { failForm, focusFirst, required } from '../../../lib/form.ts';
import { trpc } from '../../../lib/trpc.ts';
import { keepConversation } from '../list/list-query.ts';
import { useHere } from '../message/here.ts';

export function RenameForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('chat');
  const { conversation } = useHere();
  const form = useForm({
    initialValues: { name: conversation.name ?? '', topic: conversation.topic },
    validate: { name: required },
  });
  const update = useMutation(
    trpc.chat.update.mutationOptions({
      meta: { quiet: true },
      onSuccess: (changed) => {
        keepConversation(changed);
        onDone();
      },
      onError: (error) => failForm(form, error, { name_taken: 'name' }),
    }),
  );

  return (
    <form
      onSubmit={form.onSubmit(
        (values) => update.mutate({ conversationId: conversation.id, ...values }),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="sm">
        <FormError message={form.errors.form} />
        <TextInput label={t('field.name')} maxLength={80} data-autofocus {...form.getInputProps('name')} />
        <Textarea
          label={t('field.topic')}
          description={t('field.topic_hint')}
          minRows={2}
          maxLength={300}
          {...form.getInputProps('topic')}
        />
        <FormEnd isPending={update.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}
