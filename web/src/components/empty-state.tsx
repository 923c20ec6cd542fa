import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  icon: Icon;
  title: string;
  /** What the page is for. */
  children: ReactNode;
  /** Its first action. */
  action?: ReactNode;
}

export const EmptyState = ({ icon: Icon, title, children, action }: Props) => (
  <Stack align="center" gap="xs" py="xl" px="md" ta="center">
    <ThemeIcon variant="light" size={56} mb={4} aria-hidden>
      <Icon size={28} stroke={1.5} />
    </ThemeIcon>
    <Title order={2}>{title}</Title>
    <Text c="dimmed" maw="44ch" mb={action ? 'xs' : 0}>
      {children}
    </Text>
    {action}
  </Stack>
);
