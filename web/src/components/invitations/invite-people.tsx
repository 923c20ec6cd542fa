import type { RoleKey } from '@allforone/contracts/organizations';
import { Button, Divider, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { failForm, focusFirst } from '../../lib/form.ts';
import { emailsIn } from '../../lib/forms/emails.ts';
import { toast } from '../../lib/toasts.ts';
import { trpc } from '../../lib/trpc.ts';
import { FormError } from '../form-error.tsx';
import { InvitationLink } from './invitation-link.tsx';

interface Props {
  organizationId: string;
  /** What the invited become; members of the whole organisation by default. */
  role?: RoleKey;
  groupId?: string;
  onInvited: () => void;
}

/** By e-mail to many at once, or by one link to share. */
export function InvitePeople({ organizationId, role, groupId, onInvited }: Props) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { emails: '' },
    validate: { emails: (text) => problemWith(text) },
  });
  const invite = useMutation(
    trpc.organizations.invite.mutationOptions({
      meta: { quiet: true },
      onSuccess: (invitations) => {
        void queryClient.invalidateQueries(trpc.organizations.invitations.pathFilter());
        toast({
          message:
            invitations.length > 0 ? t('invite.sent', { count: invitations.length }) : t('invite.nobody_new'),
        });
        onInvited();
      },
      onError: (error) => failForm(form, error),
    }),
  );

  return (
    <Stack gap="lg">
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ emails }) => invite.mutate({ organizationId, role, groupId, emails: emailsIn(emails).emails }),
          (errors) => focusFirst(form, errors),
        )}
      >
        <Stack gap="md">
          <Textarea
            {...form.getInputProps('emails')}
            data-autofocus
            label={t('invite.emails')}
            description={t('invite.emails_hint')}
            inputMode="email"
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
          />
          <FormError message={form.errors.form} />
          <Button type="submit" loading={invite.isPending}>
            {t('invite.submit')}
          </Button>
        </Stack>
      </form>
      <Divider label={t('invite.or')} />
      <InvitationLink
        key={`${role} ${groupId}`}
        organizationId={organizationId}
        role={role}
        groupId={groupId}
      />
    </Stack>
  );

  function problemWith(text: string): string | null {
    const { emails, unreadable } = emailsIn(text);

    if (unreadable.length > 0) return t('invite.unreadable', { list: unreadable.slice(0, 3).join(', ') });
    if (emails.length === 0) return t('problem.required');

    return emails.length > 50 ? t('invite.too_many') : null;
  }
}
