import { Group, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useTask } from './use-task.ts';

interface Props {
  title: string;
  /** How much there is, such as "2 sur 5". */
  count?: string | false;
  action?: ReactNode;
  children: ReactNode;
}

/** One part of a task under its heading. */
export function TaskSection({ title, count, action, children }: Props) {
  const id = useId();
  const { isPage } = useTask();

  return (
    <section aria-labelledby={id}>
      <Group justify="space-between" gap="sm" mih={44}>
        <Group gap="xs" align="baseline">
          <Title order={isPage ? 2 : 3} size="h3" id={id}>
            {title}
          </Title>
          {count && (
            <Text size="sm" c="dimmed">
              {count}
            </Text>
          )}
        </Group>
        {action}
      </Group>
      {children}
    </section>
  );
}
