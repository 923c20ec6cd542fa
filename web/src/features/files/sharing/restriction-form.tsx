import type { Restriction, SpaceKind } from '@allforone/contracts/files';
import { Button, Group, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChosenGroups } from './chosen-groups.tsx';
import { ChosenPeople } from './chosen-people.tsx';

interface Props {
  kind: SpaceKind;
  initial: Restriction;
  isSaving: boolean;
  onSave: (restriction: Restriction) => void;
  onClose: () => void;
}

/** Everyone of the space, or only some people and groups. */
export function RestrictionForm({ kind, initial, isSaving, onSave, onClose }: Props) {
  const { t } = useTranslation('files');
  const { t: common } = useTranslation();
  const [isSome, setSome] = useState(initial !== null);
  const [accountIds, setAccountIds] = useState(initial?.accountIds ?? []);
  const [groupIds, setGroupIds] = useState(initial?.groupIds ?? []);

  return (
    <Stack gap="sm">
      <Radio.Group
        aria-label={t('access.title')}
        value={isSome ? 'some' : 'space'}
        onChange={(value) => setSome(value === 'some')}
      >
        <Stack gap="sm">
          <Radio value="space" label={t('access.space', { who: t(`space.who.${kind}`) })} />
          <Radio value="some" label={t('access.some')} description={t('access.some_hint')} />
        </Stack>
      </Radio.Group>
      {isSome && (
        <>
          <ChosenPeople accountIds={accountIds} onChange={setAccountIds} />
          <ChosenGroups groupIds={groupIds} onChange={setGroupIds} />
        </>
      )}
      <Group gap="sm">
        <Button loading={isSaving} onClick={() => onSave(isSome ? { accountIds, groupIds } : null)}>
          {common('action.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {common('action.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
