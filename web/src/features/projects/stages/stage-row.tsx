import type { Person } from '@allforone/contracts/organizations';
import type { Stage } from '@allforone/contracts/projects';
import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconGripVertical, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StageFacts } from './stage-facts.tsx';
import { StageForm } from './stage-form.tsx';
import { StageMark } from './stage-mark.tsx';
import classes from './stages.module.css';

interface Props {
  stage: Stage;
  /** Of the whole project, 0 to 1. */
  share: number;
  people: ReadonlyMap<string, Person>;
  canWork: boolean;
  onToggle: () => void;
}

export function StageRow({ stage, share, people, canWork, onToggle }: Props) {
  const { t } = useTranslation('projects');
  const [isEditing, editing] = useDisclosure();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, ...sorted } = useSortable({
    id: stage.id,
    disabled: !canWork || isEditing,
  });
  const { transform, transition, isDragging, newIndex } = sorted;
  const { name, description, projectId } = stage;

  if (isEditing) {
    return (
      <li ref={setNodeRef} className={classes.form}>
        <StageForm projectId={projectId} stage={stage} onClose={editing.close} />
      </li>
    );
  }

  return (
    <li
      ref={setNodeRef}
      className={classes.row}
      style={{ transform: CSS.Translate.toString(transform && { ...transform, x: 0 }), transition }}
      data-dragging={isDragging || undefined}
    >
      <StageMark stage={stage} position={newIndex + 1} canWork={canWork} onToggle={onToggle} />
      <div className={classes.words}>
        <Text fw={600}>{name}</Text>
        {description && (
          <Text size="sm" c="dimmed" className={classes.description}>
            {description}
          </Text>
        )}
        <StageFacts stage={stage} share={share} people={people} />
      </div>
      {canWork && (
        <ActionIcon onClick={editing.open} aria-label={t('stages.edit', { name })}>
          <IconPencil size={20} />
        </ActionIcon>
      )}
      {canWork && (
        <ActionIcon
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          className={classes.handle}
          aria-label={t('stages.move', { name })}
        >
          <IconGripVertical size={20} />
        </ActionIcon>
      )}
    </li>
  );
}
