import type { StoredFile } from '@allforone/contracts/files';
import { ActionIcon, Badge, Button, FileButton, Text, Title } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useMutation, useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { downloadOf } from '../../../lib/files/content-address.ts';
import { sizeOf } from '../../../lib/files/size-words.ts';
import { usePeople } from '../../../lib/organization.ts';
import { dateOf } from '../../../lib/time.ts';
import { toast } from '../../../lib/toasts.ts';
import { trpc } from '../../../lib/trpc.ts';
import { addUploads } from '../../../lib/uploads/uploads.ts';
import classes from './versions.module.css';

/** Every content that the file has had, latest first; nothing is ever overwritten. */
export function Versions({ file }: { file: StoredFile }) {
  const { t } = useTranslation('files');
  const queryClient = useQueryClient();
  const { id: fileId, name, organizationId, space, folderId, canEdit, deletedAt } = file;
  const list = useSuspenseInfiniteQuery(
    trpc.files.versions.infiniteQueryOptions(
      { fileId },
      { getNextPageParam: ({ nextCursor }) => nextCursor },
    ),
  );
  const versions = list.data.pages.flatMap(({ items }) => items);
  const people = usePeople(versions.map(({ createdBy }) => createdBy));
  const mayChange = canEdit && !deletedAt;
  const restore = useMutation(
    trpc.files.restoreVersion.mutationOptions({
      onSuccess: (_, { number }) => {
        void queryClient.invalidateQueries(trpc.files.pathFilter());
        toast({ message: t('versions.restored', { number }) });
      },
    }),
  );

  return (
    <section aria-labelledby="file-versions">
      <Title order={3} id="file-versions" mb={4}>
        {t('versions.title')}
      </Title>
      <ul className={classes.versions}>
        {versions.map(({ number, size, createdBy, createdAt, isCurrent }) => (
          <li key={number} className={classes.version}>
            <div className={classes.words}>
              <Text fw={600} component="span">
                {t('versions.number', { number })}
              </Text>{' '}
              {isCurrent && <Badge variant="light">{t('versions.current')}</Badge>}
              <Text size="sm" c="dimmed">
                {sizeOf(size)} · {people.get(createdBy)?.name ?? '…'}, {dateOf(createdAt)}
              </Text>
            </div>
            {!isCurrent && mayChange && (
              <Button
                variant="subtle"
                size="sm"
                px="xs"
                loading={restore.isPending && restore.variables.number === number}
                aria-label={t('versions.restore_of', { number })}
                onClick={() => restore.mutate({ fileId, number })}
              >
                {t('versions.restore')}
              </Button>
            )}
            {!isCurrent && (
              <ActionIcon
                component="a"
                href={downloadOf(fileId, number)}
                download={name}
                aria-label={t('versions.download_of', { number })}
              >
                <IconDownload size={20} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
      {mayChange && (
        <FileButton
          onChange={(content) =>
            content && addUploads([content], { organizationId, space, folderId, fileId })
          }
        >
          {(props) => (
            <Button {...props} variant="subtle" ml={-20} leftSection={<IconUpload size={20} />}>
              {t('versions.add')}
            </Button>
          )}
        </FileButton>
      )}
    </section>
  );
}
