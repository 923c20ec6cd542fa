import { Button } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What `useSuspenseInfiniteQuery` answers. */
  list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    fetchNextPage(): Promise<unknown>;
  };
  /** Goes on by itself when its end comes into view. */
  auto?: boolean;
}

/** The next page of a list. */
export function MoreButton({ list, auto = false }: Props) {
  const { t } = useTranslation();
  const { ref, entry } = useIntersection();
  const isDue = auto && entry?.isIntersecting && !list.isFetchingNextPage && !list.isFetchNextPageError;
  const goOn = useEffectEvent(() => void list.fetchNextPage());

  useEffect(() => {
    if (isDue) goOn();
  }, [isDue]);

  if (!list.hasNextPage) return null;

  return (
    <Button
      ref={ref}
      variant="subtle"
      fullWidth
      mt="xs"
      loading={list.isFetchingNextPage}
      onClick={() => void list.fetchNextPage()}
    >
      {list.isFetchNextPageError ? t('action.retry') : t('action.show_more')}
    </Button>
  );
}
