import type { Conversation } from '@allforone/contracts/chat';
import type { TaskPlace } from '@allforone/contracts/tasks';

/** Boards that a task made from a message may go to, the nearest to the conversation first. */
export function taskPlacesOf(conversation: Conversation, me: string): TaskPlace[] {
  const { organizationId, groupId, projectId } = conversation;
  const isAmongAll = conversation.kind === 'channel' && !groupId;
  const near: TaskPlace[] = [
    ...(projectId ? [{ kind: 'project' as const, placeId: projectId }] : []),
    ...(groupId ? [{ kind: 'group' as const, placeId: groupId }] : []),
  ];
  const organization: TaskPlace = { kind: 'organization', placeId: organizationId };
  const personal: TaskPlace = { kind: 'personal', placeId: me };

  return near.length > 0 || isAmongAll ? [...near, organization, personal] : [personal, organization];
}
