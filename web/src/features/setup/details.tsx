import {
  builtModules,
  type Module,
  type Template,
  templateDefinitions,
} from '@allforone/contracts/templates';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { FormError } from '../../components/form-error.tsx';
import { failForm, focusFirst, required } from '../../lib/form.ts';
import { currentLocale } from '../../lib/i18n.ts';
import { trpc } from '../../lib/trpc.ts';
import { LanguageChoice } from './language-choice.tsx';
import { ModuleChoice } from './module-choice.tsx';
import { SetupFrame } from './setup-frame.tsx';

export function Details({ template }: { template: Template }) {
  const { t } = useTranslation('setup');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { colors, modules } = templateDefinitions[template];
  const form = useForm({
    initialValues: {
      name: '',
      language: currentLocale(),
      modules: modules.filter((module) => builtModules.includes(module)),
    },
    validate: { name: required },
  });
  const create = useMutation(
    trpc.organizations.create.mutationOptions({
      meta: { quiet: true },
      onSuccess: async ({ id }) => {
        void queryClient.invalidateQueries(trpc.organizations.mine.queryFilter());
        await navigate(`/new?organization=${id}`, { replace: true });
      },
      onError: (error) => failForm(form, error),
    }),
  );

  return (
    <SetupFrame step={2} title={t('details.title')} lead={t('details.lead')} colors={colors}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => create.mutate({ ...values, template, modules: withUnbuilt(values.modules) }),
          (errors) => focusFirst(form, errors),
        )}
      >
        <Stack gap="lg">
          <TextInput
            {...form.getInputProps('name')}
            label={t('details.name')}
            description={t(`details.example.${template}`)}
            autoComplete="organization"
            maxLength={80}
          />
          <LanguageChoice {...form.getInputProps('language')} />
          <ModuleChoice template={template} {...form.getInputProps('modules')} />
          <FormError message={form.errors.form} />
          <Group gap="sm">
            <Button type="submit" loading={create.isPending}>
              {t('details.submit')}
            </Button>
            <Button component={Link} to="/new" variant="subtle" color="gray">
              {t('details.back')}
            </Button>
          </Group>
        </Stack>
      </form>
    </SetupFrame>
  );

  /** Modules that do not exist yet stay chosen, so that they are there on the day they do. */
  function withUnbuilt(chosen: Module[]): Module[] {
    return modules.filter((module) => chosen.includes(module) || !builtModules.includes(module));
  }
}
