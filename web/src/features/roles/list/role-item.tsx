import type { Role } from '@allforone/contracts/organizations';
import { Accordion, Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PermissionList } from '../../../components/permission-list.tsx';
import { useAddress } from '../../../lib/address.ts';
import { isBuiltIn, useRoles } from '../../../lib/organization/roles.ts';
import { useOrganization } from '../../../lib/organization.ts';

export function RoleItem({ role }: { role: Role }) {
  const { t } = useTranslation('roles');
  const organization = useOrganization();
  const address = useAddress();
  const { nameOf, whyOf } = useRoles();
  const { key, memberCount } = role;
  const people = memberCount > 0 ? t('people.some', { count: memberCount }) : t('people.none');

  return (
    <Accordion.Item value={key}>
      <Accordion.Control>
        <Group component="span" gap="xs" justify="space-between" wrap="nowrap">
          <span>
            <Text component="span" fw={600}>
              {nameOf(key)}
            </Text>
            {key === organization.role && (
              <Badge component="span" variant="light" size="lg" ml="xs">
                {t('yours')}
              </Badge>
            )}
            <Text component="span" size="sm" c="dimmed" display="block">
              {whyOf(key)}
            </Text>
          </span>
          <Text component="span" size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
            {people}
          </Text>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <PermissionList role={role} />
        <Group gap="md" mt="md">
          {!isBuiltIn(key) && organization.can('roles.manage') && (
            <Button component={Link} to={address.to({ role: key })} variant="default" preventScrollReset>
              {t('edit')}
            </Button>
          )}
          {memberCount > 0 && organization.can('members.read') && (
            <Anchor component={Link} to={`/o/${organization.id}/members?role=${key}`} py={10}>
              {t('remove.who')}
            </Anchor>
          )}
        </Group>
      </Accordion.Panel>
    </Accordion.Item>
  );
}
