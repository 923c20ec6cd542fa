import type { Group } from '@allforone/contracts/organizations';
import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { useAddress } from '../../../lib/address.ts';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import classes from './clients.module.css';

export function ClientList({ clients }: { clients: Group[] }) {
  const { t } = useTranslation('projects');
  const { id: organizationId } = useOrganization();
  const address = useAddress();
  const { data } = useSuspenseQuery(
    trpc.projects.clients.queryOptions({ organizationId, limit: 100 }, { staleTime: 0 }),
  );
  const counts = new Map(data.items.map((item) => [item.groupId, item]));

  return (
    <ul className={classes.rows}>
      {clients.map(({ id, name, memberCount }) => {
        const { runningCount = 0, doneCount = 0, lateCount = 0, waitingCount = 0 } = counts.get(id) ?? {};
        const facts = [
          t('clients.people', { count: memberCount }),
          runningCount > 0 && t('clients.running', { count: runningCount }),
          doneCount > 0 && t('clients.done', { count: doneCount }),
          waitingCount > 0 && t('clients.waiting', { count: waitingCount }),
        ].filter(Boolean);

        return (
          <li key={id}>
            <Link to={address.to({ client: id })} className={classes.row} preventScrollReset>
              <PersonAvatar name={name} />
              <span className={classes.words}>
                <Text component="span" fw={600} display="block">
                  {name}
                </Text>
                <Text component="span" size="sm" c="dimmed" display="block">
                  {(counts.has(id) ? facts : [...facts, t('clients.no_project')]).join(' · ')}
                </Text>
              </span>
              {lateCount > 0 && (
                <Text component="span" size="sm" fw={600} c="var(--mantine-color-error)">
                  {t('clients.late', { count: lateCount })}
                </Text>
              )}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
