import type { Objective } from '@allforone/contracts/objectives';
import { ActionIcon, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../../components/boundary.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import type { Days } from '../period/period.ts';
import { ObjectiveRow } from './objective-row.tsx';
import { ObjectiveRows } from './objective-rows.tsx';
import { useOpenNode } from './open-nodes.ts';
import classes from './tree.module.css';

interface Props {
  objective: Objective;
  days?: Days | null;
}

/** An objective, and under it what serves it, once that is asked for. */
export function ObjectiveNode({ objective, days }: Props) {
  const { t } = useTranslation('objectives');
  const { id, organizationId, title, childCount } = objective;
  const [isOpen, toggle] = useOpenNode(id);
  const group = useId();
  const canOpen = days !== undefined && childCount > 0;

  return (
    <li>
      <div className={classes.node}>
        {canOpen && (
          <ActionIcon
            className={classes.open}
            onClick={toggle}
            aria-expanded={isOpen}
            aria-controls={isOpen ? group : undefined}
            aria-label={t('tree.open', { name: title })}
          >
            <IconChevronRight size={20} className={classes.chevron} />
          </ActionIcon>
        )}
        <ObjectiveRow objective={objective} />
      </div>
      {canOpen && isOpen && (
        <div id={group} className={classes.level}>
          <Boundary fallback={<ListSkeleton rows={Math.min(childCount, 3)} />}>
            <ObjectiveRows
              asked={{ organizationId, parentId: id, ...days }}
              days={days}
              none={
                <Text size="sm" c="dimmed" py="xs">
                  {t('tree.none_serving')}
                </Text>
              }
            />
          </Boundary>
        </div>
      )}
    </li>
  );
}
