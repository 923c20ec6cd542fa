import type { Conversation } from '@allforone/contracts/chat';
import type { Person } from '@allforone/contracts/organizations';
import i18next from 'i18next';
import { withNames } from './mentions.ts';

type Glimpse = Pick<NonNullable<Conversation['lastMessage']>, 'excerpt' | 'attachmentCount' | 'imageCount'>;

/** How a message begins, or what it bears where it has no words; null once it was deleted. */
export function glimpseWords(
  { excerpt, attachmentCount, imageCount }: Glimpse,
  people: ReadonlyMap<string, Person>,
): string | null {
  if (excerpt) return withNames(excerpt, people);
  if (attachmentCount === 0) return null;

  return imageCount === attachmentCount
    ? i18next.t('attached.photos', { count: attachmentCount })
    : i18next.t('attached.files', { count: attachmentCount });
}

/** The same of a message that is here whole. */
export const countsOf = ({ attachments }: { attachments: readonly { mediaType: string }[] }) => ({
  attachmentCount: attachments.length,
  imageCount: attachments.filter(({ mediaType }) => mediaType.startsWith('image/')).length,
});
