import { Text, Title } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../components/more-button.tsx';
import { usePeople } from '../../lib/organization.ts';
import { trpc } from '../../lib/trpc.ts';
import { AddPerson } from './people/add-person.tsx';
import classes from './people/people.module.css';
import { ProjectPersonRow } from './people/project-person-row.tsx';
import { useProject } from './project/use-project.ts';

const parts = ['lead', 'team', 'client'] as const;

/** Who is in the project, and who can see it. */
export default function PeoplePage() {
  const { t } = useTranslation('projects');
  const project = useProject();
  const { id: projectId, canManage, canWork } = project;
  const list = useSuspenseInfiniteQuery(
    trpc.projects.members.infiniteQueryOptions(
      { projectId, limit: 100 },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const members = list.data.pages.flatMap(({ items }) => items);
  const people = usePeople(members.map(({ accountId }) => accountId));

  return (
    <>
      {canManage && <AddPerson projectId={projectId} members={members} />}
      {parts.map((part) => {
        const inPart = members.filter((member) => member.part === part);
        if (inPart.length === 0 && (part !== 'client' || !canWork)) return null;

        return (
          <section key={part} aria-labelledby={`part-${part}`} className={classes.part}>
            <Title order={2} size="h3" id={`part-${part}`}>
              {t(`people.${part}`)}
            </Title>
            {inPart.length === 0 && <Text c="dimmed">{t('people.client_none')}</Text>}
            <ul className={classes.rows}>
              {inPart.map((member) => (
                <ProjectPersonRow
                  key={member.accountId}
                  project={project}
                  member={member}
                  person={people.get(member.accountId)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <MoreButton list={list} auto />
      {canWork && (
        <section aria-labelledby="who-sees" className={classes.part}>
          <Title order={2} size="h3" id="who-sees">
            {t('people.who_sees')}
          </Title>
          <Text size="sm" c="dimmed" maw="60ch">
            {t('people.who_sees_answer')}
          </Text>
        </section>
      )}
    </>
  );
}
