import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Boundary } from '../../../../components/boundary.tsx';
import { ListSkeleton } from '../../../../components/skeletons.tsx';
import { TaskSection } from '../task-section.tsx';
import { ChangeList } from './change-list.tsx';

/** Asked for by few: read when it is opened. */
export function History() {
  const { t } = useTranslation('tasks');
  const [isOpen, { open }] = useDisclosure();

  return (
    <TaskSection
      title={t('task.history.title')}
      action={
        !isOpen && (
          <Button variant="subtle" size="sm" onClick={open}>
            {t('task.history.show')}
          </Button>
        )
      }
    >
      {isOpen && (
        <Boundary fallback={<ListSkeleton rows={3} />}>
          <ChangeList />
        </Boundary>
      )}
    </TaskSection>
  );
}
