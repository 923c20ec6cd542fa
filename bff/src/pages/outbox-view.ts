import type { Page } from '@allforone/contracts/common';
import type { Mail } from '@allforone/contracts/notifications';

/** Where the operator is: the key opens the page, the cursor says how far down the list. */
interface Place {
  key: string;
  cursor: string;
  nonce: string;
  locale: 'fr' | 'en';
}

const words = {
  fr: {
    title: 'Courrier en attente',
    why: 'Les e-mails qu’aucun serveur d’envoi n’a pris en charge restent ici.',
    none: 'Rien pour le moment.',
    older: 'Plus anciens',
    back: 'Retour à la liste',
  },
  en: {
    title: 'Waiting mail',
    why: 'E-mails that no mail server took stay here.',
    none: 'Nothing for now.',
    older: 'Older',
    back: 'Back to the list',
  },
};

export function mailListPage({ items, nextCursor }: Page<Mail>, place: Place): string {
  const { title, why, none, older } = words[place.locale];
  const rows = items.map(
    (mail) => `<li>
      <a href="${linkTo({ ...place, mail: mail.id })}">${escaped(mail.subject)}</a>
      <p>${escaped(mail.to)}, ${timeOf(mail, place)}</p>
    </li>`,
  );
  const next = nextCursor && `<p><a href="${linkTo({ ...place, cursor: nextCursor })}">${older}</a></p>`;

  return document(
    title,
    place,
    `<h1>${title}</h1>
    <p>${why}</p>
    ${rows.length ? `<ul>${rows.join('')}</ul>` : `<p>${none}</p>`}
    ${next ?? ''}`,
  );
}

export function mailPage(mail: Mail, place: Place): string {
  return document(
    mail.subject,
    place,
    `<p><a href="${linkTo(place)}">${words[place.locale].back}</a></p>
    <h1>${escaped(mail.subject)}</h1>
    <p>${escaped(mail.to)}, ${timeOf(mail, place)}</p>
    <pre>${linked(escaped(mail.text))}</pre>`,
  );
}

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 44rem; margin: 0 auto; padding: 1rem; }
  ul { list-style: none; padding: 0; }
  li { padding: .75rem 0; border-top: 1px solid #8886; }
  li a, p a { display: inline-block; padding: .625rem 0; }
  p { margin: .25rem 0; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }`;

const document = (title: string, { nonce, locale }: Place, main: string) => `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <link rel="icon" href="data:,">
    <title>${escaped(title)}</title>
    <style nonce="${nonce}">${style}</style>
  </head>
  <body><main>${main}</main></body>
</html>`;

function linkTo({ key, cursor, mail }: Pick<Place, 'key' | 'cursor'> & { mail?: string }): string {
  const query = new URLSearchParams({ key, ...(cursor && { cursor }), ...(mail && { mail }) });

  return escaped(`/outbox?${query}`);
}

function timeOf({ createdAt }: Mail, { locale }: Place): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;

  return `<time datetime="${createdAt}">${new Date(createdAt).toLocaleString(locale, format)} (UTC)</time>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
const linked = (html: string) => html.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
