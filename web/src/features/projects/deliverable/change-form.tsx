import { Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../../components/forms/form-end.tsx';
import { focusFirst, required } from '../../../lib/form.ts';

interface Props {
  onSend: (comment: string) => void;
  onClose: () => void;
}

/** What should change, in the client's own words. */
export function ChangeForm({ onSend, onClose }: Props) {
  const { t } = useTranslation('projects');
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useForm({ initialValues: { comment: '' }, validate: { comment: required } });

  useEffect(() => field.current?.focus(), []);

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        ({ comment }) => onSend(comment.trim()),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="md" mt="sm">
        <Textarea
          {...form.getInputProps('comment')}
          ref={field}
          label={t('deliverable.comment')}
          description={t('deliverable.comment_hint')}
          minRows={4}
          maxLength={4000}
        />
        <FormEnd submit={t('deliverable.send')} onCancel={onClose} />
      </Stack>
    </form>
  );
}
