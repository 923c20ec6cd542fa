import type { Conversation } from '@allforone/contracts/chat';
import { IconBriefcase, IconHash, IconUsers } from '@tabler/icons-react';

interface Props {
  kind: Exclude<Conversation['kind'], 'direct'>;
  size: number;
}

/** What a conversation of many is, as a sign. */
export function ConversationIcon({ kind, size }: Props) {
  const Icon = { group: IconUsers, channel: IconHash, project: IconBriefcase }[kind];

  return <Icon size={size} stroke={1.6} />;
}
