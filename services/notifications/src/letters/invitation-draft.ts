import { organizations } from '@allforone/contracts/organizations';
import type { SystemCtx } from '@allforone/runtime/context';
import { unlessGone } from '../telling/unless-gone.ts';
import { type Draft, textsIn } from './draft.ts';
import type { OrderOf } from './order.ts';

/** In the language of the organisation: of who is invited nothing is known yet but an address. */
export async function draftInvitation(
  ctx: SystemCtx,
  { invitationId }: OrderOf<'invitation'>,
): Promise<Draft | null> {
  const invitation = await unlessGone(ctx.call(organizations.invitationToken, { invitationId }));
  if (!invitation?.email) return null;
  const { email, language, inviterName, organizationName, token } = invitation;

  return {
    to: email,
    language,
    words: textsIn(language).invitation(inviterName, organizationName),
    path: `/invitation/${encodeURIComponent(token)}`,
    refusable: false,
  };
}
