import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  description?: string;
  children: ReactNode;
}

export const SettingsSection = ({ id, title, description, children }: Props) => (
  <section aria-labelledby={id}>
    <Title order={2} id={id} mb={description ? 4 : 'md'}>
      {title}
    </Title>
    {description && (
      <Text c="dimmed" mb="md" maw="60ch">
        {description}
      </Text>
    )}
    {children}
  </section>
);
