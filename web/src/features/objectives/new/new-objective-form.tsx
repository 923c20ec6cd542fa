import { Button, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { focusFirst } from '../../../lib/form.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { ObjectiveFields } from '../objective/objective-fields.tsx';
import { KeyResultDrafts } from './key-result-drafts.tsx';
import { useNewObjective } from './use-new-objective.ts';

export function NewObjectiveForm() {
  const { t } = useTranslation('objectives');
  const { can } = useOrganization();
  const { form, submit, isPending } = useNewObjective();

  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => submit(values),
        (errors) => focusFirst(form, errors),
      )}
    >
      <Stack gap="lg">
        {can('objectives.manage') ? (
          <Radio.Group {...form.getInputProps('scope')} label={t('form.scope')}>
            <Stack gap="sm" mt="xs">
              {(['organization', 'personal'] as const).map((scope) => (
                <Radio
                  key={scope}
                  value={scope}
                  label={t(`form.${scope}`)}
                  description={t(`form.${scope}_hint`)}
                />
              ))}
            </Stack>
          </Radio.Group>
        ) : (
          <Text>{t('form.personal_hint')}</Text>
        )}
        <ObjectiveFields form={form} scope={form.values.scope} />
        <KeyResultDrafts form={form} />
        <FormError message={form.errors.form} />
        <Button type="submit" loading={isPending}>
          {t('form.submit')}
        </Button>
      </Stack>
    </form>
  );
}
