import type { Person } from '@allforone/contracts/organizations';
import type { Stage } from '@allforone/contracts/projects';
import { useTranslation } from 'react-i18next';
import { SortableList } from '../../../components/carrying/sortable-list.tsx';
import { StageRow } from './stage-row.tsx';
import classes from './stages.module.css';
import { useStageActions } from './use-stage-actions.ts';

interface Props {
  stages: Stage[];
  people: ReadonlyMap<string, Person>;
  canWork: boolean;
}

export function SortableStages({ stages, people, canWork }: Props) {
  const { t } = useTranslation('projects');
  const actions = useStageActions(stages[0]?.projectId ?? '');
  const weight = stages.reduce((sum, stage) => sum + stage.weight, 0);

  return (
    <SortableList
      items={stages}
      help={t('stages.drag_help')}
      say={(step, stage, place) => t(`stages.${step}`, { name: stage?.name ?? '', ...place })}
      onMove={actions.move}
    >
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
    </SortableList>
  );
}
