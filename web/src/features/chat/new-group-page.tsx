import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { FormError } from '../../components/form-error.tsx';
import { failForm, focusFirst, required } from '../../lib/form.ts';
import { trpc } from '../../lib/trpc.ts';
import { keepConversation } from './list/list-query.ts';
import { NewPage } from './new/new-page.tsx';
import { type Chosen, PeopleChoice } from './new/people-choice.tsx';

/** A conversation of some, with a name. */
export default function NewGroupPage() {
  const { t } = useTranslation('chat');
  const { organizationId = '' } = useParams();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { name: '', people: [] as Chosen[] },
    validate: { name: required },
  });
  const create = useMutation(
    trpc.chat.createGroup.mutationOptions({
      meta: { quiet: true },
      onSuccess: (conversation) => {
        keepConversation(conversation);
        void navigate(`/o/${organizationId}/chat/${conversation.id}`, { replace: true });
      },
      onError: (error) => failForm(form, error),
    }),
  );

  return (
    <NewPage title={t('new.group')} back="../../new">
      <form
        onSubmit={form.onSubmit(
          ({ name, people }) =>
            create.mutate({ organizationId, name, accountIds: people.map(({ accountId }) => accountId) }),
          (errors) => focusFirst(form, errors),
        )}
      >
        <Stack gap="md">
          <FormError message={form.errors.form} />
          <TextInput label={t('field.name')} maxLength={80} {...form.getInputProps('name')} />
          <div>
            <Text fw={600} mb={4}>
              {t('new.who')}
            </Text>
            <PeopleChoice
              chosen={form.values.people}
              onChange={(people) => form.setFieldValue('people', people)}
            />
          </div>
          <Button type="submit" loading={create.isPending}>
            {t('new.create_group')}
          </Button>
        </Stack>
      </form>
    </NewPage>
  );
}
