import type { Conversation } from '@allforone/contracts/chat';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../components/texts/use-candidate-picker.ts';
import { useOrganization, usePeople } from '../../../lib/organization.ts';
import { signedInAccount } from '../../../lib/session/state.ts';
import { trpc } from '../../../lib/trpc.ts';
import { matches } from '../../../lib/words/matching.ts';
import { receiptsOptions } from '../receipts/receipts-query.ts';

const most = 6;
/** Up to here all members are known at once, and the list answers each key without asking the server. */
const few = 100;

/** Who may be meant by what was typed after an @; nobody for null. */
export function useCandidates(conversation: Conversation, typed: string | null): Candidate[] {
  const { t } = useTranslation('chat');
  const { organizationId, groupId, memberCount } = conversation;
  const organization = useOrganization();
  const isSmall = memberCount <= few || !organization.can('members.read');
  const receipts = useInfiniteQuery({ ...receiptsOptions(conversation.id), enabled: typed !== null });
  const ids = (receipts.data?.pages[0]?.items ?? []).map(({ accountId }) => accountId);
  const near = usePeople(isSmall && typed !== null ? ids : []);
  const far = useQuery(
    trpc.organizations.members.queryOptions(
      { organizationId, groupId: groupId ?? undefined, search: typed?.trim() || undefined, limit: most + 1 },
      { enabled: !isSmall && typed !== null, placeholderData: (before) => before },
    ),
  );
  if (typed === null) return [];

  const everyone = { accountId: 'all', name: t('everyone'), photoId: null };
  const others = isSmall ? [...near.values()] : (far.data?.items ?? []);

  return [...others, everyone]
    .filter(({ accountId, name }) => accountId !== signedInAccount.get() && matches(name, typed))
    .slice(0, most)
    .map(({ accountId, name, photoId }) => ({ id: accountId, label: name, photoId }));
}
