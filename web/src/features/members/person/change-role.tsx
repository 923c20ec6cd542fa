import type { Member, RoleKey } from '@allforone/contracts/organizations';
import { Button, Group, Radio, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirm } from '../../../lib/confirm.ts';
import { useRoles } from '../../../lib/organization/roles.ts';
import { signedInAccount } from '../../../lib/session/state.ts';
import { useChangeRole } from './use-change-role.ts';

/** Only roles that the reader may give; each says what it is for. */
export function ChangeRole({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useTranslation('members');
  const { t: common } = useTranslation();
  const { roles, nameOf, whyOf, mayGive } = useRoles();
  const [role, setRole] = useState<RoleKey>(member.role);
  const change = useChangeRole(member);

  return (
    <form onSubmit={(event) => void save(event)}>
      <Radio.Group
        value={role}
        onChange={(value) => setRole(value as RoleKey)}
        aria-labelledby="person-role"
        mt="md"
      >
        <Stack gap="sm">
          {roles
            .filter(({ key }) => mayGive(key))
            .map(({ key }, index) => (
              <Radio
                key={key}
                value={key}
                label={nameOf(key)}
                description={whyOf(key)}
                data-autofocus={index === 0 || undefined}
              />
            ))}
        </Stack>
      </Radio.Group>
      <Group gap="sm" mt="md">
        <Button type="submit" loading={change.isPending}>
          {common('action.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {common('action.cancel')}
        </Button>
      </Group>
    </form>
  );

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (role === member.role) return onClose();

    const sure =
      member.accountId !== signedInAccount.get() ||
      (await confirm({
        title: t('person.own_title'),
        body: t('person.own_body', { role: nameOf(role) }),
        action: t('person.change_role'),
        danger: true,
      }));

    if (sure) change.to(role, onClose);
  }
}
