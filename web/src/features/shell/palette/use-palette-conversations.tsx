import type { Conversation } from '@allforone/contracts/chat';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { ConversationIcon } from '../../../components/conversation-icon.tsx';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { usePeople } from '../../../lib/organization.ts';
import { trpc } from '../../../lib/trpc.ts';
import { conversationName } from '../../../lib/words/conversation-name.ts';
import { destinationsFor } from '../destinations.ts';
import { usePlace } from '../use-place.ts';
import type { PaletteItem } from './palette.tsx';

export function usePaletteConversations(): PaletteItem[] {
  const { here, isInOrganization } = usePlace();
  const navigate = useNavigate();
  const hasChat = isInOrganization && here && destinationsFor(here).some(({ key }) => key === 'chat');
  const organizationId = here?.id ?? '';
  const { data } = useQuery(
    trpc.chat.conversations.queryOptions({ organizationId, limit: 100 }, { enabled: Boolean(hasChat) }),
  );
  const conversations = data?.items ?? [];
  const people = usePeople(conversations.flatMap(({ otherAccountId }) => otherAccountId ?? []));

  return conversations.map((conversation) => {
    const name = conversationName(conversation, people);
    const person = people.get(conversation.otherAccountId ?? '');

    return {
      id: conversation.id,
      label: name,
      icon: iconOf(conversation.kind, name, person?.photoId),
      run: () => void navigate(`/o/${organizationId}/chat/${conversation.id}`),
    };
  });
}

function iconOf(kind: Conversation['kind'], name: string, photoId?: string | null) {
  return kind === 'direct' ? (
    <PersonAvatar name={name} photoId={photoId} size={24} />
  ) : (
    <ConversationIcon kind={kind} size={20} />
  );
}
