import type { Member } from '@allforone/contracts/organizations';
import { Button, Collapse, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { PermissionList } from '../../../components/permission-list.tsx';
import { useRoles } from '../../../lib/organization/roles.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { ChangeRole } from './change-role.tsx';

export function PersonRole({ member }: { member: Member }) {
  const { t } = useTranslation('members');
  const organization = useOrganization();
  const { find, nameOf, whyOf, mayGive } = useRoles();
  const [isReading, reading] = useDisclosure();
  const [isChanging, changing] = useDisclosure();
  const role = find(member.role);
  const isLastOwner = member.role === 'owner' && role?.memberCount === 1;
  const mayManage = organization.can('members.manage');

  return (
    <section aria-labelledby="person-role">
      <Title order={3} id="person-role" mb={4}>
        {t('person.role')}
      </Title>
      <Text>{nameOf(member.role)}</Text>
      <Text c="dimmed">{whyOf(member.role)}</Text>
      {mayManage && !mayGive(member.role) && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('person.above')}
        </Text>
      )}
      {mayManage && isLastOwner && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('person.last_owner')}
        </Text>
      )}
      {isChanging ? (
        <ChangeRole member={member} onClose={changing.close} />
      ) : (
        <>
          {role && (
            <>
              <Button variant="subtle" ml={-20} aria-expanded={isReading} onClick={reading.toggle}>
                {t('person.role_allows')}
              </Button>
              <Collapse expanded={isReading}>
                <PermissionList role={role} />
              </Collapse>
            </>
          )}
          {mayManage && mayGive(member.role) && !isLastOwner && (
            <Button variant="default" mt="xs" display="block" onClick={changing.open}>
              {t('person.change_role')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
