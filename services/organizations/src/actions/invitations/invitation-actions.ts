import { previewInvitation } from '../../queries/invitation.ts';
import { getInvitationToken } from '../../queries/invitation-token.ts';
import { listInvitations } from '../../queries/invitations.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { createInvitationLink } from './create-invitation-link.ts';
import { invitePeople } from './invite-people.ts';
import { revokeInvitation } from './revoke-invitation.ts';

export const invitationActions = {
  invite: invitePeople,
  createInvitationLink,
  invitations: listInvitations,
  revokeInvitation,
  invitation: previewInvitation,
  acceptInvitation,
  invitationToken: getInvitationToken,
};
