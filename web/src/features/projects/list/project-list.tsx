import { Button, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBriefcase, IconPlus, IconSearch } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../../components/empty-state.tsx';
import { MoreButton } from '../../../components/more-button.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import { useClientGroups } from '../clients/use-client-groups.ts';
import classes from './project-list.module.css';
import { ProjectRow } from './project-row.tsx';
import { useFreshRows } from './use-fresh-rows.ts';
import { useProjectFilter } from './use-project-filter.ts';

/** A page at a time; what was found before stays while the next answer is on its way. */
export function ProjectList({ typed, onReset }: { typed: string; onReset: () => void }) {
  const { t } = useTranslation('projects');
  const { id: organizationId } = useOrganization();
  const { status, clientGroupId, sort, lateOnly, isEmpty } = useProjectFilter();
  const { nameOf } = useClientGroups();
  const [words] = useDebouncedValue(typed.trim(), 150);
  const asked = useDeferredValue(
    JSON.stringify({ organizationId, status, clientGroupId, sort, lateOnly, words: words || undefined }),
  );
  const list = useSuspenseInfiniteQuery(
    trpc.projects.list.infiniteQueryOptions(JSON.parse(asked), {
      getNextPageParam: ({ nextCursor }) => nextCursor,
      staleTime: 0,
    }),
  );
  const onEnter = useFreshRows(JSON.parse(asked));
  const projects = list.data.pages.flatMap(({ items }) => items);

  if (projects.length === 0) return isEmpty && !words ? <None /> : <NoMatch onReset={onReset} />;

  return (
    <>
      <div className={classes.columns} aria-hidden>
        {(['project', 'progress', 'status', 'next'] as const).map((column) => (
          <Text key={column} size="sm" c="dimmed">
            {t(`list.column.${column}`)}
          </Text>
        ))}
      </div>
      <ul className={classes.rows}>
        {projects.map((project) => (
          <ProjectRow
            key={project.id}
            project={project}
            client={nameOf(project.clientGroupId)}
            onEnter={onEnter}
          />
        ))}
      </ul>
      <MoreButton list={list} auto />
    </>
  );
}

function None() {
  const { t } = useTranslation('projects');
  const { id } = useOrganization();

  return (
    <EmptyState
      icon={IconBriefcase}
      title={t('list.none.title')}
      action={
        <Button component={Link} to={`/o/${id}/projects/new`} leftSection={<IconPlus size={20} />}>
          {t('create')}
        </Button>
      }
    >
      {t('list.none.why')}
    </EmptyState>
  );
}

function NoMatch({ onReset }: { onReset: () => void }) {
  const { t } = useTranslation('projects');

  return (
    <EmptyState
      icon={IconSearch}
      title={t('list.no_match.title')}
      action={
        <Button variant="default" onClick={onReset}>
          {t('list.no_match.reset')}
        </Button>
      }
    >
      {t('list.no_match.why')}
    </EmptyState>
  );
}
