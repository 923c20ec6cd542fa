import { Box, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

interface Props {
  /** For addresses that lead here, such as `/account/security#devices`. */
  id?: string;
  title: string;
  description?: ReactNode;
  /** How it stands, in a word or two. */
  state?: ReactNode;
  children?: ReactNode;
}

/** One subject of an account's page. */
export function Section({ id, title, description, state, children }: Props) {
  const ownId = useId();
  const headingId = id ?? ownId;

  return (
    <section aria-labelledby={headingId} className={classes.section}>
      <Group gap="sm" align="center">
        <Title order={2} id={headingId} tabIndex={-1} className={classes.title}>
          {title}
        </Title>
        {state}
      </Group>
      {description && (
        <Text c="dimmed" mt={4} maw="60ch">
          {description}
        </Text>
      )}
      {children && <Box mt="md">{children}</Box>}
    </section>
  );
}
