import type { Colors, Organization } from '@allforone/contracts/organizations';
import { templateDefinitions, templates } from '@allforone/contracts/templates';
import { Button, Group, Radio, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { SettingsSection } from '../settings-section.tsx';
import { useKeepOrganization } from '../use-keep-organization.ts';
import { ColorPreview } from './color-preview.tsx';
import { CustomColor } from './custom-color.tsx';
import { colorsFrom, isColor } from './derived-colors.ts';
import { Swatch } from './swatch.tsx';

/** A palette of the templates or a colour of one's own, seen before it is saved; then it can be undone. */
export function ColorSettings({ organization: { id: organizationId, colors: worn } }: Props) {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  const keep = useKeepOrganization();
  const [choice, setChoice] = useState<string>(() => paletteNamed(worn) ?? 'custom');
  const [custom, setCustom] = useState(worn.primary);
  const colors = chosenColors();
  const update = useMutation(trpc.organizations.update.mutationOptions({ onSuccess: keep }));

  return (
    <SettingsSection id="colors" title={t('colors.title')} description={t('colors.why')}>
      <form onSubmit={save}>
        <Stack gap="lg">
          <Radio.Group value={choice} onChange={setChoice} label={t('colors.palette')}>
            <Stack gap="sm" mt="xs">
              {templates.map((template) => (
                <Radio
                  key={template}
                  value={template}
                  label={
                    <Swatch color={templateDefinitions[template].colors.primary}>
                      {t(`colors.template.${template}`)}
                    </Swatch>
                  }
                />
              ))}
              <Radio value="custom" label={t('colors.custom')} />
            </Stack>
          </Radio.Group>
          {choice === 'custom' && <CustomColor color={custom} onChange={setCustom} />}
          <ColorPreview colors={colors ?? worn} />
          <Group>
            <Button type="submit" disabled={!colors} loading={update.isPending}>
              {common('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </SettingsSection>
  );

  function chosenColors(): Colors | null {
    const template = templates.find((one) => one === choice);
    if (template) return templateDefinitions[template].colors;
    if (!isColor(custom)) return null;

    return custom.toLowerCase() === worn.primary.toLowerCase() ? worn : colorsFrom(custom);
  }

  function save(event: FormEvent): void {
    event.preventDefault();
    if (!colors) return;

    update.mutate(
      { organizationId, colors },
      {
        onSuccess: () =>
          toast({
            message: t('colors.saved'),
            undo: () => {
              update.mutate({ organizationId, colors: worn });
              setChoice(paletteNamed(worn) ?? 'custom');
            },
          }),
      },
    );
  }
}

interface Props {
  organization: Organization;
}

const paletteNamed = ({ primary, dark }: Colors) =>
  templates.find((template) => {
    const { colors } = templateDefinitions[template];

    return colors.primary === primary && colors.dark === dark;
  });
