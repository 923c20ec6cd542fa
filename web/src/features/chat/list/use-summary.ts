import type { Conversation } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import { useTranslation } from 'react-i18next';
import { signedInAccount } from '../../../lib/session/state.ts';
import { glimpseWords } from '../../../lib/words/glimpse.ts';
import { useTypists } from '../live/typing.ts';

/** One line about a conversation: who is typing, or what was said last and by whom. */
export function useSummary(
  { id, kind, lastMessage, topic }: Conversation,
  people: ReadonlyMap<string, Person>,
): string {
  const { t } = useTranslation('chat');
  const typists = useTypists(id);

  if (typists.length > 0) return t('list.typing');
  if (!lastMessage) return topic || t('list.nothing');

  const text = glimpseWords(lastMessage, people) ?? t('message.deleted');
  if (lastMessage.authorId === signedInAccount.get()) return t('list.you', { text });

  const name = people.get(lastMessage.authorId)?.name.split(' ')[0];

  return kind === 'direct' || !name ? text : t('list.said', { name, text });
}
