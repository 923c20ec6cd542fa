import { addMembers } from './add-members.ts';
import { archiveConversation } from './archive-conversation.ts';
import { createChannel } from './create-channel.ts';
import { createGroup } from './create-group.ts';
import { openDirect } from './open-direct.ts';
import { removeMember } from './remove-member.ts';
import { updateConversation } from './update-conversation.ts';

export const conversationActions = {
  openDirect,
  createGroup,
  createChannel,
  update: updateConversation,
  archive: archiveConversation,
  addMembers,
  removeMember,
};
