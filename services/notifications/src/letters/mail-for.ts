import type { SystemCtx } from '@allforone/runtime/context';
import { draftPasswordReset, draftVerification } from './account-drafts.ts';
import { type Draft, textsIn } from './draft.ts';
import { draftInvitation } from './invitation-draft.ts';
import type { Letter } from './letter.ts';
import { draftNews } from './news-draft.ts';
import type { MailOrder } from './order.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

export interface Mail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** The mail as it goes out; null when by now there is nobody to send it to, or nothing to say. */
export async function mailFor(ctx: SystemCtx, id: string, order: MailOrder): Promise<Mail | null> {
  const draft = await draftFor(ctx, order);
  if (!draft) return null;

  const { publicUrl } = ctx.config;
  const letter = letterOf(draft, publicUrl);
  const { frame } = textsIn(draft.language);
  const preferencesUrl = draft.refusable ? `${publicUrl}/account/notifications` : null;
  const text = toText(letter, frame, preferencesUrl);

  return { id, to: draft.to, subject: letter.subject, text, html: toHtml(letter, frame, preferencesUrl) };
}

function draftFor(ctx: SystemCtx, order: MailOrder): Promise<Draft | null> {
  switch (order.about) {
    case 'verification':
      return draftVerification(ctx, order);
    case 'password_reset':
      return draftPasswordReset(ctx, order);
    case 'invitation':
      return draftInvitation(ctx, order);
    case 'news':
      return draftNews(ctx, order);
  }
}

const letterOf = ({ words, path, quote }: Draft, publicUrl: string): Letter => ({
  subject: words.subject,
  title: words.title,
  paragraphs: words.paragraphs,
  quote,
  action: { label: words.button, url: `${publicUrl}${path}` },
  note: words.note,
});
