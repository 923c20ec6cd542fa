import type { Colors } from '@allforone/contracts/organizations';
import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageTitle } from '../page-title.tsx';
import { PublicFrame } from './public-frame.tsx';
import classes from './public-panel.module.css';

interface Props {
  title: string;
  /** Of the organisation that the page is about. */
  colors?: Colors;
  /** Above the title, such as a logo. */
  emblem?: ReactNode;
  lead?: ReactNode;
  /** Under the panel: the other way in. */
  footer?: ReactNode;
  children: ReactNode;
}

/** One question at a time, in the middle of the page. */
export const PublicPanel = ({ title, colors, emblem, lead, footer, children }: Props) => (
  <PublicFrame colors={colors}>
    <PageTitle>{title}</PageTitle>
    <div className={classes.place}>
      <Paper className={classes.panel}>
        <Stack gap="lg">
          <div>
            {emblem && <div className={classes.emblem}>{emblem}</div>}
            <Title order={1}>{title}</Title>
            {lead && (
              <Text c="dimmed" mt={4}>
                {lead}
              </Text>
            )}
          </div>
          {children}
        </Stack>
      </Paper>
      {footer && (
        <Text ta="center" mt="lg">
          {footer}
        </Text>
      )}
    </div>
  </PublicFrame>
);
