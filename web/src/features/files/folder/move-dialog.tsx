import { Button, Group, NavLink, Text } from '@mantine/core';
import { IconArrowUp, IconChevronRight, IconFolder } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../components/overlays/dialog.tsx';
import { trpc } from '../../../lib/trpc.ts';
import { usePlaceHere } from '../browse/use-space.ts';
import { type Movable, useMove } from './use-move.ts';

interface Props {
  item: Movable;
  isFolder?: boolean;
  onClose: () => void;
}

/** Through the folders of the space to the one that shall hold it. */
export default function MoveDialog({ item, isFolder = false, onClose }: Props) {
  const { t } = useTranslation('files');
  const { t: common } = useTranslation();
  const place = usePlaceHere();
  const [path, setPath] = useState<{ id: string; name: string }[]>([]);
  const here = path.at(-1)?.id ?? null;
  const move = useMove(isFolder, onClose);
  const { data: folders = [], isPending } = useQuery(
    trpc.files.folders.queryOptions({ ...place, parentId: here }),
  );
  const offered = folders.filter(({ id }) => id !== item.id);

  return (
    <Dialog onClose={onClose} title={t('move.title', { name: item.name })}>
      <Text fw={600} mb="xs" style={{ overflowWrap: 'anywhere' }}>
        {[t('move.top'), ...path.map(({ name }) => name)].join(' › ')}
      </Text>
      {path.length > 0 && (
        <NavLink
          component="button"
          mih={44}
          label={t('move.up')}
          leftSection={<IconArrowUp size={20} />}
          onClick={() => setPath(path.slice(0, -1))}
        />
      )}
      {offered.map(({ id, name }) => (
        <NavLink
          key={id}
          component="button"
          mih={44}
          label={name}
          aria-label={t('move.open', { name })}
          leftSection={<IconFolder size={20} />}
          rightSection={<IconChevronRight size={18} />}
          onClick={() => setPath([...path, { id, name }])}
        />
      ))}
      {!isPending && offered.length === 0 && (
        <Text size="sm" c="dimmed" py="xs">
          {t('move.no_folders')}
        </Text>
      )}
      <Group justify="flex-end" gap="sm" mt="md">
        <Button variant="default" onClick={onClose}>
          {common('action.cancel')}
        </Button>
        <Button loading={move.isPending} onClick={() => move.to(item, here)}>
          {t('move.here')}
        </Button>
      </Group>
    </Dialog>
  );
}
