import type { Person } from '@allforone/contracts/organizations';
import type { Stage } from '@allforone/contracts/projects';
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { StageRow } from './stage-row.tsx';
import classes from './stages.module.css';
import { useDragWords } from './use-drag-words.ts';
import { useStageActions } from './use-stage-actions.ts';

interface Props {
  stages: Stage[];
  people: ReadonlyMap<string, Person>;
  canWork: boolean;
}

/** Moved by mouse, by a finger, or by the keyboard, which is told what happens. */
export function SortableStages({ stages, people, canWork }: Props) {
  const actions = useStageActions(stages[0]?.projectId ?? '');
  const accessibility = useDragWords(stages);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 150, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const weight = stages.reduce((sum, stage) => sum + stage.weight, 0);

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={drop}
    >
      <SortableContext items={stages.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol className={classes.rows}>
          {stages.map((stage) => (
            <StageRow
              key={stage.id}
              stage={stage}
              share={stage.weight / weight}
              people={people}
              canWork={canWork}
              onToggle={() => (stage.deliveredAt ? actions.reopen(stage) : actions.deliver(stage))}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );

  function drop({ active, over }: DragEndEvent): void {
    const from = stages.findIndex(({ id }) => id === active.id);
    const to = stages.findIndex(({ id }) => id === over?.id);

    if (to >= 0 && from !== to) actions.move(arrayMove(stages, from, to), String(active.id));
  }
}
