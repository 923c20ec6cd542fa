import type { Organization } from '@allforone/contracts/organizations';
import { builtModules, type Module, templateDefinitions } from '@allforone/contracts/templates';
import { Stack, Switch, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toast } from '../../lib/toasts.ts';
import { trpc } from '../../lib/trpc.ts';
import { SettingsSection } from './settings-section.tsx';
import { useKeepOrganization } from './use-keep-organization.ts';

/** Only modules that exist. The others keep the choice of the template until they do. */
export function ModuleSettings({ organization }: { organization: Organization }) {
  const { t } = useTranslation('settings');
  const keep = useKeepOrganization();
  const { id: organizationId, modules } = organization;
  const change = useMutation(trpc.organizations.changeModules.mutationOptions({ onSuccess: keep }));
  const shown = change.isPending ? change.variables.modules : modules;

  return (
    <SettingsSection id="modules" title={t('modules.title')} description={t('modules.why')}>
      <Stack gap="md">
        {orderedFor(organization.template)
          .filter(isNamed)
          .map((module) => (
            <Switch
              key={module}
              checked={shown.includes(module)}
              onChange={(event) => turn(module, event.currentTarget.checked)}
              label={t(`modules.module.${module}`)}
              description={t(`modules.module_why.${module}`)}
              py={10}
            />
          ))}
        <Text size="sm" c="dimmed">
          {t('modules.always')}
        </Text>
      </Stack>
    </SettingsSection>
  );

  function turn(module: 'chat', isOn: boolean): void {
    const others = modules.filter((one) => one !== module);

    change.mutate(
      { organizationId, modules: isOn ? [...others, module] : others },
      {
        onSuccess: () =>
          toast({
            message: t(isOn ? 'modules.on' : 'modules.off', { module: t(`modules.module.${module}`) }),
            undo: () => change.mutate({ organizationId, modules }),
          }),
      },
    );
  }
}

/** Those of the template first. */
const orderedFor = (template: Organization['template']): Module[] => [
  ...new Set([...templateDefinitions[template].modules, ...builtModules]),
];

const isNamed = (module: Module): module is 'chat' => builtModules.includes(module);
