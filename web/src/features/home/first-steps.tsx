import { ActionIcon, Group, Paper, Text, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconCheck, IconChevronRight, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { useOrganization } from '../../lib/organization.ts';
import classes from './first-steps.module.css';
import { useFirstSteps } from './use-first-steps.ts';

interface Props {
  organization: ReturnType<typeof useOrganization>;
}

/** A short list that ticks itself, and goes away once it is done or hidden. */
export function FirstSteps({ organization }: Props) {
  const { t } = useTranslation('home');
  const steps = useFirstSteps(organization);
  const [hidden, setHidden] = useLocalStorage({
    key: `allforone.first-steps.${organization.id}`,
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const done = steps.filter(({ isDone }) => isDone).length;

  if (hidden || done === steps.length) return null;

  return (
    <Paper component="section" aria-labelledby="first-steps" className={classes.panel}>
      <Group justify="space-between" wrap="nowrap" className={classes.heading}>
        <Title order={2} id="first-steps">
          {t('first.title')}
        </Title>
        <Group gap={4} wrap="nowrap">
          <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
            {t('first.progress', { done, all: steps.length })}
          </Text>
          <ActionIcon onClick={() => setHidden(true)} aria-label={t('first.hide')}>
            <IconX size={18} />
          </ActionIcon>
        </Group>
      </Group>
      <ol className={classes.list}>
        {steps.map(({ key, path, isDone }) => (
          <li key={key}>
            <Link to={path} className={classes.step} data-done={isDone || undefined}>
              <span className={classes.tick}>
                {isDone && <IconCheck size={16} stroke={2.5} aria-label={t('first.done')} />}
              </span>
              <span className={classes.words}>
                <Text component="span" className={classes.name} display="block">
                  {t(`first.${key}`)}
                </Text>
                {!isDone && (
                  <Text component="span" size="sm" c="dimmed" display="block">
                    {t(`first.${key}_why`)}
                  </Text>
                )}
              </span>
              <IconChevronRight size={18} aria-hidden />
            </Link>
          </li>
        ))}
      </ol>
    </Paper>
  );
}
