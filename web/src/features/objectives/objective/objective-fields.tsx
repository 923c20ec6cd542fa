import type { Scope } from '@allforone/contracts/objectives';
import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../../components/days/day-input.tsx';
import { ParentSelect } from './parent-select.tsx';

interface Props {
  form: Pick<UseFormReturnType<{ startsOn: string | null }>, 'getInputProps' | 'values'>;
  scope: Scope;
  /** The one that is changed. */
  objectiveId?: string;
}

/** What a new one and one that is there both ask. */
export function ObjectiveFields({ form, scope, objectiveId }: Props) {
  const { t } = useTranslation('objectives');

  return (
    <>
      <TextInput
        {...form.getInputProps('title')}
        label={t('form.name')}
        description={t('form.name_hint')}
        maxLength={200}
        autoComplete="off"
        data-autofocus
      />
      <Textarea
        {...form.getInputProps('description')}
        label={t('form.description')}
        description={t('form.description_hint')}
        maxLength={4000}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayInput {...form.getInputProps('startsOn')} label={t('form.starts')} />
        <DayInput
          {...form.getInputProps('endsOn')}
          label={t('form.ends')}
          min={form.values.startsOn ?? undefined}
        />
      </SimpleGrid>
      <ParentSelect {...form.getInputProps('parentId')} scope={scope} without={objectiveId} />
    </>
  );
}
