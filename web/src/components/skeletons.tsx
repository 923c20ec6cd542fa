import { Box, Group, SimpleGrid, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageBody } from './page-body.tsx';

/** Rows with a face, such as people or conversations. */
export const ListSkeleton = ({ rows }: { rows?: number }) => (
  <Busy>
    <Rows count={rows} />
  </Busy>
);

export const FormSkeleton = ({ fields }: { fields?: number }) => (
  <Busy>
    <Fields count={fields} />
  </Busy>
);

/** A whole page: its heading, then what it holds. */
export const PageSkeleton = ({
  width,
  children = <Rows />,
}: {
  width?: 'narrow' | 'wide';
  children?: ReactNode;
}) => (
  <PageBody width={width}>
    <Busy>
      <Skeleton h={28} w="40%" mb="xl" />
      {children}
    </Busy>
  </PageBody>
);

/** A panel, and under it two lists side by side. */
export const Panels = () => (
  <>
    <Skeleton h={240} mb="xl" />
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
      <Rows count={3} />
      <Rows count={3} />
    </SimpleGrid>
  </>
);

/** Columns of cards side by side. */
export const Columns = () => (
  <Group align="flex-start" wrap="nowrap" style={{ overflow: 'hidden' }}>
    {[4, 3, 2].map((count) => (
      <Stack key={count} gap="xs" w={300} flex="none">
        <Skeleton h={20} w="50%" />
        {ordinals(count).map((row) => (
          <Skeleton key={row} h={72 + ((row * 20) % 40)} />
        ))}
      </Stack>
    ))}
  </Group>
);

export const Fields = ({ count = 3 }: { count?: number }) => (
  <Stack gap="lg">
    {ordinals(count).map((field) => (
      <Box key={field}>
        <Skeleton h={12} w="30%" mb={8} />
        <Skeleton h={44} />
      </Box>
    ))}
  </Stack>
);

const Rows = ({ count = 6 }: { count?: number }) => (
  <Stack gap="lg">
    {ordinals(count).map((row) => (
      <Group key={row} wrap="nowrap" gap="sm">
        <Skeleton circle h={40} w={40} style={{ flex: 'none' }} />
        <Stack gap={8} flex={1}>
          <Skeleton h={12} w={`${35 + ((row * 17) % 30)}%`} />
          <Skeleton h={10} w={`${55 + ((row * 23) % 35)}%`} />
        </Stack>
      </Group>
    ))}
  </Stack>
);

/** Told once to a screen reader, which has nothing of the shapes. */
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
