import { Box, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { PageTitle } from './page-title.tsx';

interface Props {
  title: string;
  /** One sentence: what this page is for. */
  description?: ReactNode;
  /** The page's main action, on the right. */
  action?: ReactNode;
}

/** The heading of a page; it also names the browser's tab and takes the focus after a navigation. */
export function PageHeader({ title, description, action }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);

  // After a navigation the frame waits with the focus for a heading to give it to.
  useEffect(() => {
    if (document.activeElement?.id === 'content') heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <Box component="header" mb="lg">
      <PageTitle>{title}</PageTitle>
      <Group justify="space-between" gap="sm">
        <Title order={1} id="page-title" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {title}
        </Title>
        {action}
      </Group>
      {description && (
        <Text c="dimmed" mt={action ? 'xs' : 4} maw="60ch">
          {description}
        </Text>
      )}
    </Box>
  );
}
