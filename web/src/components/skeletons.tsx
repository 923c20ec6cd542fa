import { Box, Group, SimpleGrid, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageBody } from './page-body.tsx';

/** Rows with a face, such as people or conversations. */
export const ListSkeleton = ({ rows = 6 }: { rows?: number }) => (
  <Busy>
    <Stack gap="lg">
      {ordinals(rows).map((row) => (
        <Group key={row} wrap="nowrap" gap="sm">
          <Skeleton circle h={40} w={40} style={{ flex: 'none' }} />
          <Stack gap={8} flex={1}>
            <Skeleton h={12} w={`${35 + ((row * 17) % 30)}%`} />
            <Skeleton h={10} w={`${55 + ((row * 23) % 35)}%`} />
          </Stack>
        </Group>
      ))}
    </Stack>
  </Busy>
);

export const FormSkeleton = ({ fields = 3 }: { fields?: number }) => (
  <Busy>
    <Stack gap="lg">
      {ordinals(fields).map((field) => (
        <Box key={field}>
          <Skeleton h={12} w="30%" mb={8} />
          <Skeleton h={44} />
        </Box>
      ))}
    </Stack>
  </Busy>
);

/** A panel, and under it two lists side by side. */
export const PanelSkeleton = () => (
  <>
    <Skeleton h={240} mb="xl" />
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
      <ListSkeleton rows={3} />
      <ListSkeleton rows={3} />
    </SimpleGrid>
  </>
);

/** A whole page: its heading, then what it holds. */
export const PageSkeleton = ({
  width,
  children = <ListSkeleton />,
}: {
  width?: 'narrow' | 'wide';
  children?: ReactNode;
}) => (
  <PageBody width={width}>
    <Skeleton h={28} w="40%" mb="xl" />
    {children}
  </PageBody>
);

function Busy({ children }: { children: ReactNode }) {
  const { t } = useTranslation();

  return (
    <div aria-busy="true">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <div aria-hidden>{children}</div>
    </div>
  );
}

const ordinals = (count: number) => Array.from({ length: count }, (_, index) => index);
