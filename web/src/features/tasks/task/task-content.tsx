import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Boundary } from '../../../components/boundary.tsx';
import { LinksSection } from '../../../components/links/links-section.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useAddress } from '../../../lib/address.ts';
import { addressOf, boardAddressOf } from '../rows/task-address.ts';
import { usePlaceName } from '../rows/use-place-name.ts';
import { TaskAttachments } from './attachments/task-attachments.tsx';
import { Checklist } from './checklist/checklist.tsx';
import { Comments } from './comments/comments.tsx';
import { TaskFields } from './fields/task-fields.tsx';
import { History } from './history/history.tsx';
import { Dependencies } from './related/dependencies.tsx';
import { ParentLine } from './related/parent-line.tsx';
import { Subtasks } from './related/subtasks.tsx';
import { TaskMenu } from './task-menu.tsx';
import { TaskNotes } from './task-notes.tsx';
import { TaskState } from './task-state.tsx';
import { Times } from './times/times.tsx';
import { TaskContext, useShownTask } from './use-task.ts';
import { DescriptionField } from './words/description-field.tsx';
import { TitleField } from './words/title-field.tsx';

export function TaskContent({ taskId, onClose }: { taskId: string; onClose?: () => void }) {
  const { t } = useTranslation('tasks');
  const shown = useShownTask(taskId);
  const placeName = usePlaceName();
  const navigate = useNavigate();
  const address = useAddress();
  const { task } = shown;
  const board = boardAddressOf(task.organizationId, task.place);
  const isPage = !onClose;
  const linkTo = (id: string) =>
    onClose ? address.to({ task: id }) : addressOf({ organizationId: task.organizationId, id });

  return (
    <TaskContext value={{ ...shown, isPage, linkTo }}>
      <Stack gap="lg" pb="xl">
        <div>
          <Group justify="space-between" gap="xs" wrap="nowrap">
            <Anchor component={Link} to={board} size="sm" style={{ overflowWrap: 'anywhere' }}>
              {placeName(task.place, task.placeName)}
            </Anchor>
            <TaskMenu onDeleted={onClose ?? (() => void navigate(board))} />
          </Group>
          {task.parentId && <ParentLine parentId={task.parentId} />}
          <TitleField />
        </div>
        <TaskNotes />
        <TaskState />
        <DescriptionField />
        <TaskFields />
        <Checklist />
        {/* A subtask has none of its own. */}
        {!task.parentId && (
          <Boundary fallback={<ListSkeleton rows={1} />}>
            <Subtasks />
          </Boundary>
        )}
        <Boundary fallback={<ListSkeleton rows={1} />}>
          <Dependencies />
        </Boundary>
        <LinksSection object={{ kind: 'task', id: taskId }} count={task.linkCount} order={isPage ? 2 : 3} />
        <TaskAttachments />
        <Boundary fallback={<ListSkeleton rows={2} />}>
          <Comments />
        </Boundary>
        <Boundary fallback={<ListSkeleton rows={1} />}>
          <Times />
        </Boundary>
        <History />
        {!task.canWrite && (
          <Text size="sm" c="dimmed">
            {t('task.read_only')}
          </Text>
        )}
      </Stack>
    </TaskContext>
  );
}
