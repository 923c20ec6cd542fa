import { builtModules, type Template, templateDefinitions } from '@allforone/contracts/templates';
import { Checkbox, Stack } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

/** What the template switches on, as far as it exists. */
export function ModuleChoice({ template, ...input }: GetInputPropsReturnType & { template: Template }) {
  const { t } = useTranslation('setup');
  const { modules } = templateDefinitions[template];

  return (
    <Checkbox.Group {...input} label={t('details.modules')} description={t('details.always')}>
      <Stack gap="sm" mt="xs">
        {modules.filter(isNamed).map((module) => (
          <Checkbox key={module} value={module} label={t(`details.module.${module}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

const isNamed = (module: string): module is 'chat' => builtModules.includes(module as never);
