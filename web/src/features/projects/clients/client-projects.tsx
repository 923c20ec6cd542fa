import { Text } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MoreButton } from '../../../components/more-button.tsx';
import { StatusBadge } from '../../../components/projects/status-badge.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import classes from './clients.module.css';

export function ClientProjects({ clientGroupId }: { clientGroupId: string }) {
  const { t } = useTranslation('projects');
  const { id: organizationId } = useOrganization();
  const list = useSuspenseInfiniteQuery(
    trpc.projects.list.infiniteQueryOptions(
      { organizationId, clientGroupId },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const projects = list.data.pages.flatMap(({ items }) => items);

  if (projects.length === 0) return <Text c="dimmed">{t('clients.no_project')}</Text>;

  return (
    <>
      <ul className={classes.rows}>
        {projects.map(({ id, name, status, progress }) => (
          <li key={id}>
            <Link to={`/o/${organizationId}/projects/${id}`} className={classes.row}>
              <span className={classes.words}>{name}</span>
              <Text component="span" size="sm" fw={600}>
                {t('progress.value', { progress })}
              </Text>
              <StatusBadge status={status} />
            </Link>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
