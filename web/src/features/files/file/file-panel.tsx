import { Button, Divider, Group, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconFolderSymlink, IconPencil } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../../components/boundary.tsx';
import { LinksSection } from '../../../components/links/links-section.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useAddress } from '../../../lib/address.ts';
import { downloadOf } from '../../../lib/files/content-address.ts';
import { trpc } from '../../../lib/trpc.ts';
import { Access } from '../sharing/access.tsx';
import { Links } from '../sharing/links.tsx';
import { EditFile } from './edit-file.tsx';
import { Facts } from './facts.tsx';
import { Preview } from './preview.tsx';
import { useDeleteFile } from './use-delete-file.ts';
import { Versions } from './versions.tsx';

const MoveDialog = lazy(() => import('../folder/move-dialog.tsx'));

/** One file: how it looks, what is known of it, and all that can be done with it. */
export function FilePanel({ fileId }: { fileId: string }) {
  const { t } = useTranslation('files');
  const address = useAddress();
  const { data: file } = useSuspenseQuery(trpc.files.get.queryOptions({ fileId }));
  const [isMoving, setMoving] = useState(false);
  const remove = useDeleteFile(() => address.set({ file: null, edit: null }));
  const { name, version, canEdit, scan, deletedAt } = file;
  const isEditing = address.has('edit') && canEdit;

  return (
    <Stack gap="lg" pb="lg">
      <Preview key={version} file={file} />
      <div>
        <Title order={3} size="h2" style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Title>
        {deletedAt && <Text c="dimmed">{t('file.in_trash')}</Text>}
        {scan === 'waiting' && (
          <Text size="sm" c="dimmed">
            {t('file.scan_waiting')}
          </Text>
        )}
      </div>
      {scan !== 'infected' && (
        <Button
          component="a"
          href={downloadOf(fileId, version)}
          download={name}
          leftSection={<IconDownload size={20} />}
        >
          {t('file.download')}
        </Button>
      )}
      {isEditing ? (
        <EditFile file={file} onClose={() => address.set({ edit: null })} />
      ) : (
        <Facts file={file} />
      )}
      {canEdit && !isEditing && !deletedAt && (
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconPencil size={18} />}
            onClick={() => address.set({ edit: '' })}
          >
            {t('file.edit')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFolderSymlink size={18} />}
            onClick={() => setMoving(true)}
          >
            {t('file.move')}
          </Button>
        </Group>
      )}
      <Boundary fallback={<ListSkeleton rows={2} />}>
        <Versions file={file} />
      </Boundary>
      {!deletedAt && <LinksSection object={{ kind: 'file', id: fileId }} order={3} />}
      <Access file={file} />
      {canEdit && !deletedAt && (
        <>
          <Boundary fallback={<ListSkeleton rows={1} />}>
            <Links fileId={fileId} />
          </Boundary>
          <Divider />
          <Button variant="subtle" color="red" onClick={() => remove(file)}>
            {t('file.delete')}
          </Button>
        </>
      )}
      <Suspense>{isMoving && <MoveDialog item={file} onClose={() => setMoving(false)} />}</Suspense>
    </Stack>
  );
}
