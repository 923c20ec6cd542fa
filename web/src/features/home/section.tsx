import { Anchor, Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';

interface Props {
  title: string;
  /** Where the whole list is. */
  all: { path: string; label: string };
  children: ReactNode;
}

export function Section({ title, all, children }: Props) {
  const id = useId();

  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" align="baseline" mb={4} wrap="nowrap">
        <Title order={2} id={id}>
          {title}
        </Title>
        <Anchor component={Link} to={all.path} size="sm" aria-label={`${all.label} : ${title}`}>
          {all.label}
        </Anchor>
      </Group>
      {children}
    </section>
  );
}
