import type { PlacedTask } from '@allforone/contracts/tasks';
import { useDraggable } from '@dnd-kit/core';
import { CSS } from '@dnd-kit/utilities';
import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { timeOf } from '../../../../lib/time.ts';
import { isLate } from '../../rows/due-groups.ts';
import classes from './calendar.module.css';

/** Opened by a tap or Enter, taken with the mouse, a finger that stays, or Space. */
export function TaskChip({ task, to }: { task: PlacedTask; to: string }) {
  const navigate = useNavigate();
  const { attributes, listeners, setNodeRef, transform, isDragging } = useDraggable({ id: task.id });
  const { title, dueAt, doneAt } = task;

  return (
    <UnstyledButton
      ref={setNodeRef}
      {...attributes}
      {...listeners}
      className={classes.chip}
      style={{ transform: CSS.Translate.toString(transform) }}
      data-dragging={isDragging || undefined}
      data-done={doneAt !== null || undefined}
      data-late={isLate(task) || undefined}
      title={dueAt ? `${title}, ${timeOf(dueAt)}` : title}
      onClick={() => void navigate(to)}
    >
      {doneAt && <IconCheck size={14} aria-hidden />}
      {isLate(task) && <IconAlertTriangle size={14} aria-hidden />}
      <span>{title}</span>
    </UnstyledButton>
  );
}
