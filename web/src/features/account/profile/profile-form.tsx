import type { Account } from '@allforone/contracts/accounts';
import { Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { focusFirst } from '../../../lib/form.ts';
import { useUnsaved } from '../../../lib/forms/unsaved.ts';
import { Section } from '../section.tsx';
import { SaveBar } from './save-bar.tsx';
import { TimeZoneSelect } from './time-zone-select.tsx';
import { useProfileForm } from './use-profile-form.ts';

export function ProfileForm({ me }: { me: Account }) {
  const { t } = useTranslation('account');
  const { form, isUnsaved, isPending, save, discard } = useProfileForm(me);

  useUnsaved(isUnsaved);

  return (
    <form noValidate onSubmit={form.onSubmit(save, (errors) => focusFirst(form, errors))}>
      <Section title={t('profile.details')}>
        <Stack gap="md">
          <TextInput
            {...form.getInputProps('name')}
            label={t('profile.name')}
            description={t('profile.name_hint')}
            autoComplete="name"
            autoCapitalize="words"
            maxLength={80}
          />
          <TextInput
            {...form.getInputProps('phone')}
            label={`${t('profile.phone')} (${t('optional', { ns: 'common' })})`}
            description={t('profile.phone_hint')}
            type="tel"
            autoComplete="tel"
            maxLength={30}
          />
          <TimeZoneSelect {...form.getInputProps('timeZone')} />
        </Stack>
      </Section>
      <Section title={t('profile.studies')} description={t('profile.studies_why')}>
        <Stack gap="md">
          <TextInput
            {...form.getInputProps('fieldOfStudy')}
            label={t('profile.field_of_study')}
            description={t('profile.field_of_study_hint')}
            maxLength={120}
          />
          <TextInput
            {...form.getInputProps('level')}
            label={t('profile.level')}
            description={t('profile.level_hint')}
            maxLength={60}
          />
          <FormError message={form.errors.form} />
        </Stack>
      </Section>
      <SaveBar isUnsaved={isUnsaved} isPending={isPending} onDiscard={discard} />
    </form>
  );
}
