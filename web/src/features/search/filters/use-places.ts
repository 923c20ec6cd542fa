import type { Module } from '@allforone/contracts/templates';
import { useQuery } from '@tanstack/react-query';
import { useOrganization, usePeople } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import { conversationName } from '../../../lib/words/conversation-name.ts';

/** Places of the organisation that the reader knows, by name; they fill in when they come. */
export function usePlaces() {
  const { id: organizationId, can, modules } = useOrganization();
  const has = (module: Module) => modules.includes(module);
  const conversations = useQuery(
    trpc.chat.conversations.queryOptions(
      { organizationId, limit: 100 },
      { enabled: has('chat') && can('chat.read') },
    ),
  );
  const groups = useQuery(
    trpc.organizations.groups.queryOptions({ organizationId }, { enabled: can('groups.read') }),
  );
  const projects = useQuery(
    trpc.projects.list.queryOptions(
      { organizationId, limit: 100 },
      { enabled: has('projects') && can('projects.read') },
    ),
  );
  const talks = conversations.data?.items ?? [];
  const people = usePeople(talks.flatMap(({ otherAccountId }) => otherAccountId ?? []));

  return {
    conversations: talks.map((one) => ({ value: one.id, label: conversationName(one, people) })),
    groups: (groups.data ?? []).map(toChoice),
    projects: (projects.data?.items ?? []).map(toChoice),
  };
}

const toChoice = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
