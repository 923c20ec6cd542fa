import { NativeSelect } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useClientGroups } from '../clients/use-client-groups.ts';

/** Whom the project is for: a group that is a client, any other group, or nobody outside. */
export function ClientSelect(input: GetInputPropsReturnType) {
  const { t } = useTranslation('projects');
  const { clients, others } = useClientGroups();
  const options = (groups: typeof clients) => groups.map(({ id, name }) => ({ value: id, label: name }));

  return (
    <NativeSelect
      {...input}
      label={t('form.client')}
      description={t('form.client_hint')}
      data={[
        { value: '', label: t('form.no_client') },
        ...options(clients),
        ...(others.length > 0 ? [{ group: t('form.other_groups'), items: options(others) }] : []),
      ]}
    />
  );
}
