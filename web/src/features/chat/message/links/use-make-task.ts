import type { Message } from '@allforone/contracts/chat';
import type { TaskPlace } from '@allforone/contracts/tasks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { toast } from '../../../../lib/toasts.ts';
import { trpc } from '../../../../lib/trpc.ts';
import { useHere } from '../here.ts';

interface Given {
  title: string;
  place: TaskPlace;
  assigneeId: string | null;
  /** A day of the calendar, at whose end it is due where the writer is. */
  dueOn: string | null;
}

/** Makes a task of a message, and says where it is. */
export function useMakeTask({ id }: Message, onDone: () => void) {
  const { t } = useTranslation('chat');
  const { conversation, me } = useHere();
  const { organizationId } = conversation;
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const create = useMutation(
    trpc.tasks.create.mutationOptions({
      meta: { quiet: true },
      onSuccess: ({ id: taskId }) => {
        void queryClient.invalidateQueries(trpc.links.list.pathFilter());
        toast({
          message: t('task.created'),
          open: {
            label: t('task.open'),
            run: () => void navigate(`/o/${organizationId}/tasks/task/${taskId}`),
          },
        });
        onDone();
      },
    }),
  );

  return ({ title, place, assigneeId, dueOn }: Given) =>
    create.mutateAsync({
      organizationId,
      place,
      title,
      assigneeIds: assigneesOf(place, assigneeId, me),
      dueAt: dueOn ? new Date(`${dueOn}T23:59:00`).toISOString() : undefined,
      linkTo: { kind: 'message', id },
    });
}

function assigneesOf({ kind }: TaskPlace, assigneeId: string | null, me: string): string[] {
  if (kind === 'personal') return [me];

  return assigneeId ? [assigneeId] : [];
}
