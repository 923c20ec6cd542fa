import type { ObjectRef } from '@allforone/contracts/objects';
import { ActionIcon, Box, Button, Text, Title } from '@mantine/core';
import { useDidUpdate } from '@mantine/hooks';
import { IconLink, IconX } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { trpc } from '../../lib/trpc.ts';
import { Boundary } from '../boundary.tsx';
import { MoreButton } from '../more-button.tsx';
import { ListSkeleton } from '../skeletons.tsx';
import classes from './links-section.module.css';
import { ObjectChip } from './object-chip.tsx';
import { useLinks } from './use-links.ts';

const ObjectPicker = lazy(() =>
  import('./object-picker.tsx').then((module) => ({ default: module.ObjectPicker })),
);

interface Props {
  object: ObjectRef;
  /** Of its heading: 3 within a part of a page, such as a panel. */
  order?: 2 | 3 | 4;
  /** Id of the object's own name, where several objects of a page show their links. */
  nameId?: string;
  /** How many links it has by now, where the page is told: the list is asked again when that changes. */
  count?: number;
}

/** What an object is linked with, on any page that shows it. */
export const LinksSection = ({ object, order = 2, nameId, count }: Props) => (
  <Boundary fallback={<ListSkeleton rows={2} />}>
    <Links object={object} order={order} nameId={nameId} count={count} />
  </Boundary>
);

function Links({ object, order, nameId, count }: Props) {
  const { t } = useTranslation('search');
  const { organizationId = '' } = useParams();
  const headingId = useId();
  const { add, remove } = useLinks(object);
  const [isPicking, setPicking] = useState(false);
  const list = useSuspenseInfiniteQuery(
    trpc.links.list.infiniteQueryOptions(
      { organizationId, object: { kind: object.kind, id: object.id } },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  useDidUpdate(() => void list.refetch(), [count]);
  const links = list.data.pages.flatMap(({ items }) => items);

  return (
    <Box
      component="section"
      aria-labelledby={nameId ? `${headingId} ${nameId}` : headingId}
      mt={order === 2 ? 'xl' : undefined}
    >
      <Title order={order} size={order === 2 ? undefined : 'h3'} id={headingId} mb={4}>
        {t('links.title')}
      </Title>
      {links.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('links.none')}
        </Text>
      )}
      <ul className={classes.list}>
        {links.map((link) => (
          <li key={link.id} className={classes.row}>
            <ObjectChip linked={link.other} isRow />
            {link.canRemove && (
              <ActionIcon
                aria-label={t('links.remove', { title: link.other.card?.title ?? t('links.other') })}
                onClick={() => remove(link)}
              >
                <IconX size={20} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
      <Button variant="default" mt="xs" leftSection={<IconLink size={18} />} onClick={() => setPicking(true)}>
        {t('links.add')}
      </Button>
      <Suspense>
        {isPicking && (
          <ObjectPicker
            title={t('links.add')}
            without={object}
            onPick={(other) => {
              setPicking(false);
              add(other);
            }}
            onClose={() => setPicking(false)}
          />
        )}
      </Suspense>
    </Box>
  );
}
