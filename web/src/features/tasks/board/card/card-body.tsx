import type { TaskCard } from '@allforone/contracts/tasks';
import { useBoardHere } from '../here/board-here.ts';
import { Assignees } from './assignees.tsx';
import classes from './card.module.css';
import { CardFacts } from './card-facts.tsx';
import { LabelChip } from './label-chip.tsx';

/** Labels, facts and people under the title of a card. */
export function CardBody({ card }: { card: TaskCard }) {
  const { labels, people } = useBoardHere();
  const own = card.labelIds.flatMap((id) => labels.get(id) ?? []);

  return (
    <div className={classes.body}>
      {own.map((label) => (
        <LabelChip key={label.id} label={label} />
      ))}
      <CardFacts card={card} />
      <Assignees ids={card.assigneeIds} people={people} />
    </div>
  );
}
