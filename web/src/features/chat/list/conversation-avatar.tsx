import type { Conversation } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import { ThemeIcon } from '@mantine/core';
import { ConversationIcon } from '../../../components/conversation-icon.tsx';
import { PersonAvatar } from '../../../components/person-avatar.tsx';

interface Props {
  conversation: Pick<Conversation, 'kind' | 'otherAccountId'>;
  people: ReadonlyMap<string, Person>;
  online: ReadonlySet<string>;
  size?: number;
}

/** A face for a conversation of two; a sign for those of many. */
export function ConversationAvatar({
  conversation: { kind, otherAccountId },
  people,
  online,
  size = 40,
}: Props) {
  const person = people.get(otherAccountId ?? '');

  if (kind === 'direct') {
    return (
      <PersonAvatar
        name={person?.name ?? null}
        photoId={person?.photoId}
        online={online.has(otherAccountId ?? '')}
        size={size}
      />
    );
  }

  return (
    <ThemeIcon variant="light" size={size} aria-hidden>
      <ConversationIcon kind={kind} size={size / 2} />
    </ThemeIcon>
  );
}
