import type { Conversation, Message } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import i18next from 'i18next';
import { withNames } from './mentions.ts';

type Glimpse = Pick<NonNullable<Conversation['lastMessage']>, 'excerpt' | 'attachmentCount' | 'imageCount'>;

/** A message where it is only mentioned: its words, else what it bears. Null when it was deleted. */
export function glimpseWords(
  { excerpt, attachmentCount, imageCount }: Glimpse,
  people: ReadonlyMap<string, Person>,
): string | null {
  if (excerpt) return withNames(excerpt, people);
  if (attachmentCount === 0) return null;

  return imageCount === attachmentCount
    ? i18next.t('attachment.photo', { count: imageCount })
    : i18next.t('attachment.file', { count: attachmentCount });
}

/** What a message known in full is called elsewhere. */
export const glimpseOf = ({ text, attachments }: Pick<Message, 'text' | 'attachments'>): Glimpse => ({
  excerpt: text,
  attachmentCount: attachments.length,
  imageCount: attachments.filter(({ mediaType }) => mediaType.startsWith('image/')).length,
});
