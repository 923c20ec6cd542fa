import type { Organization } from '@allforone/contracts/organizations';
import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganizationTile } from '../../../components/organization-tile.tsx';
import { PictureButton } from '../../../components/picture/picture-button.tsx';
import { sentenceFor } from '../../../lib/errors.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useKeepOrganization } from '../use-keep-organization.ts';

/** Acts at once: a picture is either there or not. */
export function LogoSettings({ organization }: { organization: Organization }) {
  const { t } = useTranslation('settings');
  const { id: organizationId, logoId } = organization;
  const keep = useKeepOrganization();
  const [problem, setProblem] = useState<string | null>(null);
  const change = useMutation(
    trpc.organizations.changeLogo.mutationOptions({
      meta: { quiet: true },
      onSuccess: (saved) => {
        keep(saved);
        toast({ message: t(saved.logoId ? 'logo.changed' : 'logo.removed') });
      },
      onError: (error) => setProblem(sentenceFor(error)),
    }),
  );
  const send = (image: string | null) => {
    setProblem(null);
    change.mutate({ organizationId, image });
  };

  return (
    <Group gap="md" wrap="nowrap" align="flex-start">
      <OrganizationTile organization={organization} size={72} />
      <div>
        <Text fw={600}>{t('logo.label')}</Text>
        <Text size="sm" c="dimmed" mb="xs">
          {t('logo.why')}
        </Text>
        <Group gap="sm">
          <PictureButton
            kind="logo"
            label={t('logo.change')}
            loading={change.isPending}
            onPicture={send}
            onError={setProblem}
          />
          {logoId && (
            <Button variant="subtle" color="red" disabled={change.isPending} onClick={() => send(null)}>
              {t('logo.remove')}
            </Button>
          )}
        </Group>
        {problem && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert" mt="xs">
            {problem}
          </Text>
        )}
      </div>
    </Group>
  );
}
