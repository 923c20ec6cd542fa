import { ActionIcon, Group, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../components/overlays/dialog.tsx';
import { LabelChip } from '../card/label-chip.tsx';
import { useBoardHere } from '../here/board-here.ts';
import { LabelForm } from './label-form.tsx';
import { useLabelActions } from './use-labels.ts';

/** The labels of a board. */
export default function LabelsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const { board } = useBoardHere();
  const { remove } = useLabelActions();
  const [edited, setEdited] = useState<string | null>(null);

  return (
    <Dialog title={t('board.labels.title')} onClose={onClose}>
      <Text c="dimmed" mb="sm">
        {t(board.labels.length > 0 ? 'board.labels.why' : 'board.labels.none')}
      </Text>
      {board.labels.map((label) =>
        edited === label.id ? (
          <LabelForm key={label.id} label={label} onSaved={() => setEdited(null)} />
        ) : (
          <Group key={label.id} justify="space-between" wrap="nowrap">
            <LabelChip label={label} />
            {board.canWrite && (
              <Group gap={0} wrap="nowrap">
                <ActionIcon
                  aria-label={t('board.labels.edit', { name: label.name })}
                  onClick={() => setEdited(label.id)}
                >
                  <IconPencil size={20} />
                </ActionIcon>
                <ActionIcon
                  aria-label={t('board.labels.delete', { name: label.name })}
                  onClick={() => void remove(label)}
                >
                  <IconTrash size={20} />
                </ActionIcon>
              </Group>
            )}
          </Group>
        ),
      )}
      {board.canWrite && edited === null && <LabelForm />}
    </Dialog>
  );
}
