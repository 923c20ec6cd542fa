import { Divider } from '@mantine/core';
import { Boundary } from '../../../components/boundary.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import { useHere } from '../message/here.ts';
import { AboutConversation } from './about-conversation.tsx';
import { AddMembers } from './add-members.tsx';
import { ConversationFiles } from './conversation-files.tsx';
import { EndConversation } from './end-conversation.tsx';
import { Members } from './members.tsx';

/** What the conversation is, who is in it, and what can be done about both. */
export default function Details() {
  const { conversation } = useHere();
  const { can } = useOrganization();

  return (
    <>
      <AboutConversation />
      <Divider my="md" />
      <Boundary fallback={<ListSkeleton rows={4} />}>
        {conversation.kind === 'group' && conversation.canWrite && <AddMembers />}
        <Members />
      </Boundary>
      {can('files.read') && (
        <>
          <Divider my="md" />
          <Boundary fallback={<ListSkeleton rows={2} />}>
            <ConversationFiles />
          </Boundary>
        </>
      )}
      {conversation.kind !== 'direct' && <EndConversation />}
    </>
  );
}
