import type { Group, RoleKey } from '@allforone/contracts/organizations';
import { Button, Divider, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Boundary } from '../../../components/boundary.tsx';
import { InvitePeople } from '../../../components/invitations/invite-people.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import { ClientPeople } from './client-people.tsx';
import { ClientProjects } from './client-projects.tsx';
import { RemoveClient } from './remove-client.tsx';
import { RenameClient } from './rename-client.tsx';

const role: RoleKey = 'client';

export function ClientDetail({ client }: { client: Group | undefined }) {
  const { t } = useTranslation('projects');
  const { id: organizationId, can } = useOrganization();
  const [isInviting, inviting] = useDisclosure();
  if (!client) return <Text c="dimmed">{t('clients.gone')}</Text>;

  return (
    <Stack gap="lg" pb="lg">
      <Title order={3} size="h2" style={{ overflowWrap: 'anywhere' }}>
        {client.name}
      </Title>
      <section aria-labelledby="client-projects">
        <Title order={4} id="client-projects" mb={4}>
          {t('clients.projects')}
        </Title>
        <Boundary fallback={<ListSkeleton rows={2} />}>
          <ClientProjects clientGroupId={client.id} />
        </Boundary>
        <Button
          component={Link}
          to={`/o/${organizationId}/projects/new?client=${client.id}`}
          variant="subtle"
          ml={-20}
          leftSection={<IconPlus size={20} />}
        >
          {t('clients.new_project')}
        </Button>
      </section>
      <section aria-labelledby="client-people">
        <Title order={4} id="client-people" mb={4}>
          {t('clients.people_title')}
        </Title>
        {can('members.read') && (
          <Boundary fallback={<ListSkeleton rows={2} />}>
            <ClientPeople groupId={client.id} />
          </Boundary>
        )}
        {can('members.invite') && !isInviting && (
          <Button variant="default" mt="xs" leftSection={<IconUserPlus size={20} />} onClick={inviting.open}>
            {t('clients.invite')}
          </Button>
        )}
        {isInviting && (
          <>
            <Text size="sm" c="dimmed" my="xs">
              {t('clients.invite_why')}
            </Text>
            <InvitePeople
              organizationId={organizationId}
              role={role}
              groupId={client.id}
              onInvited={inviting.close}
            />
          </>
        )}
      </section>
      {can('groups.manage') && (
        <>
          <Divider />
          <RenameClient client={client} />
          <RemoveClient client={client} />
        </>
      )}
    </Stack>
  );
}
