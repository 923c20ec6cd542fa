import { useQuery } from '@tanstack/react-query';
import type { useOrganization } from '../../lib/organization.ts';
import { useMe } from '../../lib/session.ts';
import { trpc } from '../../lib/trpc.ts';

interface Step {
  key: 'invite' | 'hello' | 'logo' | 'photo';
  path: string;
  isDone: boolean;
}

/** What this person, with these rights, does first. */
export function useFirstSteps(organization: ReturnType<typeof useOrganization>): Step[] {
  const { id, can, modules, memberCount, logoId } = organization;
  const me = useMe();
  const hasChat = modules.includes('chat') && can('chat.read');
  const { data: conversations } = useQuery(
    trpc.chat.conversations.queryOptions({ organizationId: id, limit: 5 }, { enabled: hasChat }),
  );
  const hasSpoken = conversations?.items.some(({ lastMessage }) => lastMessage !== null) ?? true;

  const steps: (Step & { mayDo: boolean })[] = [
    { key: 'invite', path: `/o/${id}/members?invite`, isDone: memberCount > 1, mayDo: can('members.invite') },
    { key: 'hello', path: `/o/${id}/chat`, isDone: hasSpoken, mayDo: hasChat },
    { key: 'logo', path: `/o/${id}/settings`, isDone: logoId !== null, mayDo: can('organization.update') },
    { key: 'photo', path: '/account', isDone: me.photoId !== null, mayDo: true },
  ];

  return steps.filter(({ mayDo }) => mayDo);
}
