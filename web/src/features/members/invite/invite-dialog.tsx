import type { RoleKey } from '@allforone/contracts/organizations';
import { outsideRoles } from '@allforone/contracts/permissions';
import { NativeSelect, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitePeople } from '../../../components/invitations/invite-people.tsx';
import { Dialog } from '../../../components/overlays/dialog.tsx';
import { useRoles } from '../../../lib/organization/roles.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { useIsPhone } from '../../../lib/screen.ts';
import { trpc } from '../../../lib/trpc.ts';

/** What the invited become, then whom to invite: by e-mail, by a link or by a code to scan. */
export default function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('members');
  const { id: organizationId } = useOrganization();
  const { roles, nameOf, whyOf, mayGive } = useRoles();
  const { data: groups } = useSuspenseQuery(trpc.organizations.groups.queryOptions({ organizationId }));
  const isPhone = useIsPhone();
  const [role, setRole] = useState<RoleKey>('member');
  const [groupId, setGroupId] = useState('');
  const isOutside = (outsideRoles as readonly string[]).includes(role);

  return (
    <Dialog onClose={onClose} title={t('invite.title')} fullScreen={isPhone} size="lg">
      <Stack gap="md" mb="lg">
        <NativeSelect
          label={t('invite.role')}
          description={whyOf(role)}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as RoleKey)}
          data={roles
            .filter(({ key }) => mayGive(key))
            .map(({ key }) => ({ value: key, label: nameOf(key) }))}
        />
        {groups.length > 0 && (
          <NativeSelect
            label={t('invite.group')}
            description={isOutside && !groupId ? t('invite.outside_needs_group') : undefined}
            value={groupId}
            onChange={(event) => setGroupId(event.currentTarget.value)}
            data={[
              { value: '', label: t('invite.no_group') },
              ...groups.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </Stack>
      <InvitePeople
        organizationId={organizationId}
        role={role}
        groupId={groupId || undefined}
        onInvited={onClose}
      />
    </Dialog>
  );
}
