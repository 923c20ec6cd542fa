import { Button, Text } from '@mantine/core';
import { useMutation, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import { useRenewProjects } from '../../../lib/projects/live-project.ts';
import { dateOf } from '../../../lib/time.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import classes from './deleted-projects.module.css';

/** For as long as they can come back. */
export function DeletedProjects() {
  const { t } = useTranslation('projects');
  const { id: organizationId } = useOrganization();
  const renew = useRenewProjects();
  const list = useSuspenseInfiniteQuery(
    trpc.projects.deletedProjects.infiniteQueryOptions(
      { organizationId },
      { getNextPageParam: ({ nextCursor }) => nextCursor, staleTime: 0 },
    ),
  );
  const restore = useMutation(
    trpc.projects.restore.mutationOptions({
      onSuccess: ({ name }) => {
        toast({ message: t('list.restored', { name }) });
        renew();
      },
    }),
  );
  const projects = list.data.pages.flatMap(({ items }) => items);

  return (
    <>
      <Text c="dimmed">{t(projects.length > 0 ? 'list.deleted_why' : 'list.deleted_none')}</Text>
      <ul className={classes.rows}>
        {projects.map(({ id, name, deletedAt }) => (
          <li key={id}>
            <span className={classes.words}>
              <Text component="span" fw={600} display="block">
                {name}
              </Text>
              {deletedAt && (
                <Text component="span" size="sm" c="dimmed">
                  {t('list.deleted_on', { day: dateOf(deletedAt) })}
                </Text>
              )}
            </span>
            <Button
              variant="default"
              loading={restore.isPending && restore.variables.projectId === id}
              onClick={() => restore.mutate({ projectId: id })}
              aria-label={t('list.restore_of', { name })}
            >
              {t('list.restore')}
            </Button>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
