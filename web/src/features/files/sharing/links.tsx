import { ActionIcon, Button, Group, NativeSelect, Text, Title } from '@mantine/core';
import { IconCopy, IconLink } from '@tabler/icons-react';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { dateOf } from '../../../lib/time.ts';
import { trpc } from '../../../lib/trpc.ts';
import classes from './sharing.module.css';
import { useLinks } from './use-links.ts';

const choices = [1, 7, 30, 90, 365];

/** For who has no account: made, copied, and switched off at once. */
export function Links({ fileId }: { fileId: string }) {
  const { t } = useTranslation('files');
  const { t: common } = useTranslation();
  const [days, setDays] = useState(7);
  const { create, revoke, copy } = useLinks(fileId);
  const list = useSuspenseInfiniteQuery(
    trpc.files.links.infiniteQueryOptions(
      { fileId },
      { getNextPageParam: ({ nextCursor }) => nextCursor, meta: { persist: false } },
    ),
  );
  const links = list.data.pages.flatMap(({ items }) => items);

  return (
    <section aria-labelledby="file-links">
      <Title order={3} id="file-links" mb={4}>
        {t('links.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('links.why')}
      </Text>
      <ul className={classes.rows}>
        {links.map(({ id, token, expiresAt, openCount }) => {
          const date = dateOf(expiresAt);

          return (
            <li key={id} className={classes.row}>
              <div className={classes.words}>
                <Text>{t('links.until', { date })}</Text>
                <Text size="sm" c="dimmed">
                  {t('links.opened', { count: openCount })}
                </Text>
              </div>
              <ActionIcon aria-label={t('links.copy')} onClick={() => copy(token)}>
                <IconCopy size={20} />
              </ActionIcon>
              <Button
                variant="subtle"
                color="red"
                size="sm"
                px="xs"
                aria-label={t('links.revoke_of', { date })}
                onClick={() => revoke.mutate({ linkId: id })}
              >
                {t('links.revoke')}
              </Button>
            </li>
          );
        })}
      </ul>
      <MoreButton list={list} />
      <Group gap="xs" mt="xs" align="flex-end">
        <NativeSelect
          size="md"
          label={t('links.valid')}
          value={String(days)}
          onChange={({ currentTarget: { value } }) => setDays(Number(value))}
          data={choices.map((count) => ({ value: String(count), label: t('links.days', { count }) }))}
        />
        <Button
          variant="default"
          leftSection={<IconLink size={20} />}
          loading={create.isPending}
          onClick={() => create.mutate({ fileId, days })}
        >
          {t('links.create')}
        </Button>
      </Group>
      <Text role="status" size="sm" c="dimmed">
        {create.isSuccess && common('action.copied')}
      </Text>
    </section>
  );
}
