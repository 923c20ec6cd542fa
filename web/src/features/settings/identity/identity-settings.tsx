import type { Organization } from '@allforone/contracts/organizations';
import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { failForm, focusFirst, required } from '../../../lib/form.ts';
import { useUnsaved } from '../../../lib/forms/unsaved.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { SettingsSection } from '../settings-section.tsx';
import { useKeepOrganization } from '../use-keep-organization.ts';
import { LogoSettings } from './logo-settings.tsx';

export function IdentitySettings({ organization }: { organization: Organization }) {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  const { id: organizationId, name, language } = organization;
  const keep = useKeepOrganization();
  const form = useForm({ initialValues: { name, language }, validate: { name: required } });
  const update = useMutation(
    trpc.organizations.update.mutationOptions({
      meta: { quiet: true },
      onSuccess: (saved) => {
        keep(saved);
        form.setValues({ name: saved.name, language: saved.language });
        form.resetDirty({ name: saved.name, language: saved.language });
        toast({ message: t('identity.saved') });
      },
      onError: (error) => failForm(form, error),
    }),
  );

  useUnsaved(form.isDirty());

  return (
    <SettingsSection id="identity" title={t('identity.title')}>
      <Stack gap="lg">
        <LogoSettings organization={organization} />
        <form
          noValidate
          onSubmit={form.onSubmit(
            (values) => update.mutate({ organizationId, ...values }),
            (errors) => focusFirst(form, errors),
          )}
        >
          <Stack gap="lg">
            <TextInput
              {...form.getInputProps('name')}
              label={t('identity.name')}
              autoComplete="organization"
              maxLength={80}
            />
            <Radio.Group
              {...form.getInputProps('language')}
              label={t('identity.language')}
              description={t('identity.language_why')}
            >
              <Group gap="lg" mt="xs">
                <Radio value="fr" label="Français" lang="fr" />
                <Radio value="en" label="English" lang="en" />
              </Group>
            </Radio.Group>
            <FormError message={form.errors.form} />
            <Group>
              <Button type="submit" loading={update.isPending}>
                {common('action.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Stack>
    </SettingsSection>
  );
}
