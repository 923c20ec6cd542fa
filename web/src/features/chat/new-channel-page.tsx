import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { FormError } from '../../components/form-error.tsx';
import { failForm, focusFirst, required } from '../../lib/form.ts';
import { trpc } from '../../lib/trpc.ts';
import { keepConversation } from './list/list-query.ts';
import { NewPage } from './new/new-page.tsx';

/** A conversation of everyone in a place: the organisation, or one of its groups. */
export default function NewChannelPage() {
  const { t } = useTranslation('chat');

  return (
    <NewPage title={t('new.channel')} back="../../new">
      <ChannelForm />
    </NewPage>
  );
}

function ChannelForm() {
  const { t } = useTranslation('chat');
  const { organizationId = '' } = useParams();
  const navigate = useNavigate();
  const { data: groups } = useSuspenseQuery(trpc.organizations.groups.queryOptions({ organizationId }));
  const form = useForm({
    initialValues: { name: '', topic: '', groupId: '' },
    validate: { name: required },
  });
  const create = useMutation(
    trpc.chat.createChannel.mutationOptions({
      meta: { quiet: true },
      onSuccess: (conversation) => {
        keepConversation(conversation);
        void navigate(`/o/${organizationId}/chat/${conversation.id}`, { replace: true });
      },
      onError: (error) => failForm(form, error, { name_taken: 'name' }),
    }),
  );

  return (
    <form
      onSubmit={form.onSubmit(
        ({ name, topic, groupId }) =>
          create.mutate({ organizationId, name, topic, groupId: groupId || null }),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="md">
        <FormError message={form.errors.form} />
        <TextInput label={t('field.name')} maxLength={80} {...form.getInputProps('name')} />
        <Textarea
          label={t('field.topic')}
          description={t('field.topic_hint')}
          minRows={2}
          maxLength={300}
          {...form.getInputProps('topic')}
        />
        <NativeSelect
          label={t('field.place')}
          description={t('field.place_hint')}
          size="md"
          data={[
            { value: '', label: t('field.whole_organization') },
            ...groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('groupId')}
        />
        <Button type="submit" loading={create.isPending}>
          {t('new.create_channel')}
        </Button>
      </Stack>
    </form>
  );
}
