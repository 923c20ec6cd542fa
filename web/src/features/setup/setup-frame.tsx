import type { Colors } from '@allforone/contracts/organizations';
import { Group, Progress, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../components/mark.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useColors } from '../../theme/colors.ts';
import { LeaveButton } from './leave-button.tsx';
import classes from './setup-frame.module.css';

interface Props {
  step: 1 | 2 | 3;
  title: string;
  lead: string;
  colors: Colors | null;
  width?: 'narrow' | 'wide';
  children: ReactNode;
}

/** Around each of the three questions. */
export function SetupFrame({ step, title, lead, colors, width = 'narrow', children }: Props) {
  const { t } = useTranslation('setup');

  useColors(colors);

  return (
    <div className={classes.frame}>
      <PageTitle>{title}</PageTitle>
      <Group component="header" className={classes.header} justify="space-between" wrap="nowrap">
        <Mark size={28} />
        <LeaveButton />
      </Group>
      <main className={classes.main} data-width={width}>
        <Text size="sm" c="dimmed" mb={8}>
          {t('step', { step })}
        </Text>
        <Progress value={(step / 3) * 100} size={4} maw={160} mb="lg" aria-hidden />
        <Title order={1}>{title}</Title>
        <Text c="dimmed" mt={4} mb="lg" maw="60ch">
          {lead}
        </Text>
        {children}
      </main>
    </div>
  );
}
