import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, Textarea } from '@mantine/core';
import { IconGripVertical, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TickBox } from '../../rows/tick-box.tsx';
import classes from './checklist.module.css';
import type { Item } from './checklist.tsx';

interface Props {
  item: Item;
  disabled: boolean;
  onChange: (item: Item) => void;
  onRemove: () => void;
}

export function ChecklistRow({ item, disabled, onChange, onRemove }: Props) {
  const { t } = useTranslation('tasks');
  const [typed, setTyped] = useState<string | null>(null);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id: item.id, disabled });
  const { text, isDone } = item;

  return (
    <li
      ref={setNodeRef}
      className={classes.item}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      data-dragging={isDragging || undefined}
      data-done={isDone || undefined}
    >
      <TickBox
        checked={isDone}
        disabled={disabled}
        onChange={(isTicked) => onChange({ ...item, isDone: isTicked })}
        label={text}
      />
      <Textarea
        className={classes.text}
        variant="unstyled"
        minRows={1}
        maxLength={200}
        readOnly={disabled}
        aria-label={t('task.checklist.item')}
        value={typed ?? text}
        onChange={(event) => setTyped(event.currentTarget.value.replaceAll('\n', ' '))}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            event.currentTarget.blur();
          }
        }}
      />
      {!disabled && (
        <>
          <ActionIcon onClick={onRemove} aria-label={t('task.checklist.remove', { text })}>
            <IconX size={18} />
          </ActionIcon>
          <ActionIcon
            ref={setActivatorNodeRef}
            {...attributes}
            {...listeners}
            className={classes.handle}
            aria-label={t('task.checklist.move', { text })}
          >
            <IconGripVertical size={18} />
          </ActionIcon>
        </>
      )}
    </li>
  );

  function keep(): void {
    const next = typed?.trim();
    if (next && next !== text) onChange({ ...item, text: next });
    setTyped(null);
  }
}
