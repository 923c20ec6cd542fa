import type { Member, RoleKey } from '@allforone/contracts/organizations';
import { Radio, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormEnd } from '../../../components/forms/form-end.tsx';
import { confirm } from '../../../lib/confirm.ts';
import { useRoles } from '../../../lib/organization/roles.ts';
import { signedInAccount } from '../../../lib/session/state.ts';
import { useChangeRole } from './use-change-role.ts';

/** Only roles that the reader may give; each says what it is for. */
export function ChangeRole({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useTranslation('members');
  const { roles, nameOf, whyOf, mayGive } = useRoles();
  const [role, setRole] = useState<RoleKey>(member.role);
  const change = useChangeRole(member);

  return (
    <form onSubmit={(event) => void save(event)}>
      <Radio.Group
        value={role}
        onChange={(value) => setRole(value as RoleKey)}
        aria-labelledby="person-role"
        my="md"
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
      <FormEnd isPending={change.isPending} onCancel={onClose} />
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
