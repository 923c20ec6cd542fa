import type { Project } from '@allforone/contracts/projects';
import { SimpleGrid, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Deadline } from '../../../components/projects/deadline.tsx';
import classes from './overview.module.css';
import type { Overview } from './overview.ts';

/** What is late, and what will be next. */
export function Alerts({ overview: { late, dueSoon } }: { overview: Overview }) {
  const { t } = useTranslation('projects');

  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
      <ProjectColumn title={t('overview.late_title')} none={t('overview.late_none')} projects={late} />
      <ProjectColumn title={t('overview.soon_title')} none={t('overview.soon_none')} projects={dueSoon} />
    </SimpleGrid>
  );
}

function ProjectColumn({ title, none, projects }: { title: string; none: string; projects: Project[] }) {
  return (
    <section aria-label={title}>
      <Title order={2}>{title}</Title>
      {projects.length === 0 && (
        <Text c="dimmed" mt={4}>
          {none}
        </Text>
      )}
      <ul className={classes.rows}>
        {projects.map(({ id, organizationId, name, dueOn, currentStage, isLate }) => {
          const first = [currentStage?.dueOn, dueOn].flatMap((day) => day ?? []).sort()[0];

          return (
            <li key={id}>
              <Link to={`/o/${organizationId}/projects/${id}`} className={classes.row}>
                <span className={classes.words}>
                  <Text component="span" fw={600} display="block">
                    {name}
                  </Text>
                  {currentStage && (
                    <Text component="span" size="sm" c="dimmed">
                      {currentStage.name}
                    </Text>
                  )}
                </span>
                {first && <Deadline dueOn={first} isLate={isLate} />}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
