import type { Person } from '@allforone/contracts/organizations';
import type { TaskPlace } from '@allforone/contracts/tasks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useOrganization, usePeople } from '../../../../lib/organization.ts';
import { signedInAccount } from '../../../../lib/session/state.ts';
import { trpc } from '../../../../lib/trpc.ts';
import { matches } from '../../../../lib/words/matching.ts';
import { commentsOf } from '../comments/use-comments.ts';
import { useTask } from '../use-task.ts';

interface Asked {
  organizationId: string;
  place: TaskPlace;
  /** How any of their names begins; null while nobody asks. */
  words: string | null;
}

const few = 20;

/**
 * Who may be given a task of this place, or be meant in a comment: those who see its board. Whoever may not list members,
 * as a guest, is offered themselves, those whom the task names and who has commented on it.
 */
export function usePlacePeople({ organizationId, place: { kind, placeId }, words }: Asked): Person[] {
  const isProject = kind === 'project';
  const mayList = useOrganization().can('members.read');
  const { id, createdBy, assigneeIds } = useTask().task;
  const search = words?.trim() || undefined;
  const team = useQuery(
    trpc.projects.members.queryOptions(
      { projectId: placeId, limit: 100 },
      { enabled: isProject && words !== null },
    ),
  );
  const inTeam = (team.data?.items ?? []).filter(({ part }) => part !== 'client');
  const isMet = !isProject && !mayList;
  const comments = useInfiniteQuery({ ...commentsOf(id), enabled: isMet });
  const authors = comments.data?.pages.flatMap(({ items }) => items.map(({ authorId }) => authorId)) ?? [];
  const met = [signedInAccount.get() ?? createdBy, createdBy, ...assigneeIds, ...authors];
  const known = usePeople(isProject ? inTeam.map(({ accountId }) => accountId) : isMet ? met : []);
  const members = useQuery(
    trpc.organizations.members.queryOptions(
      { organizationId, groupId: kind === 'group' ? placeId : undefined, search, limit: few },
      {
        enabled: !isProject && !isMet && kind !== 'personal' && words !== null,
        placeholderData: (before) => before,
      },
    ),
  );

  if (words === null || kind === 'personal') return [];

  return isProject || isMet
    ? [...known.values()].filter(({ name }) => matches(name, words)).slice(0, few)
    : (members.data?.items ?? []);
}
