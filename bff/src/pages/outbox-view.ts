import type { Page } from '@allforone/contracts/common';
import type { Mail } from '@allforone/contracts/notifications';

/** Where the operator is: the key opens the page, the cursor says how far down the list. */
interface Place {
  key: string;
  cursor: string;
  nonce: string;
}

export function mailListPage({ items, nextCursor }: Page<Mail>, place: Place): string {
  const rows = items.map(
    (mail) => `<li>
      <a href="${linkTo({ ...place, mail: mail.id })}">${escaped(mail.subject)}</a>
      <p>${escaped(mail.to)}, ${timeOf(mail)}</p>
    </li>`,
  );
  const next = nextCursor && `<p><a href="${linkTo({ ...place, cursor: nextCursor })}">Plus anciens</a></p>`;

  return document(
    'Courrier en attente',
    place,
    `<h1>Courrier en attente</h1>
    <p>Aucun serveur d’envoi n’est réglé : les e-mails restent ici.</p>
    ${rows.length ? `<ul>${rows.join('')}</ul>` : '<p>Rien pour le moment.</p>'}
    ${next ?? ''}`,
  );
}

export function mailPage(mail: Mail, place: Place): string {
  return document(
    mail.subject,
    place,
    `<p><a href="${linkTo(place)}">Retour à la liste</a></p>
    <h1>${escaped(mail.subject)}</h1>
    <p>${escaped(mail.to)}, ${timeOf(mail)}</p>
    <pre>${linked(escaped(mail.text))}</pre>`,
  );
}

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 44rem; margin: 0 auto; padding: 1rem; }
  ul { list-style: none; padding: 0; }
  li { padding: .75rem 0; border-top: 1px solid #8886; }
  li a { display: inline-block; min-height: 24px; }
  p { margin: .25rem 0; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }`;

const document = (title: string, { nonce }: Place, main: string) => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${escaped(title)}</title>
    <style nonce="${nonce}">${style}</style>
  </head>
  <body><main>${main}</main></body>
</html>`;

function linkTo({ key, cursor, mail }: { key: string; cursor: string; mail?: string }): string {
  const query = new URLSearchParams({ key, ...(cursor && { cursor }), ...(mail && { mail }) });

  return escaped(`/outbox?${query}`);
}

const timeOf = ({ createdAt }: Mail) =>
  `<time datetime="${createdAt}">${new Date(createdAt).toLocaleString('fr', { dateStyle: 'long', timeStyle: 'short' })}</time>`;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
const linked = (html: string) => html.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
