import { htmlEscape } from 'escape-goat';
import type { Frame, Letter } from './letter.ts';

const ink = '#1c2430';
const quiet = '#566072';
const accent = '#2b5cb8';
const font = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** For mail programs that follow the dark mode of the device; the others keep the light colours. */
const dark = `
  @media (prefers-color-scheme: dark) {
    .ground { background: #14181f !important }
    .card { background: #1f2530 !important }
    .ink { color: #eef1f6 !important }
    .quiet, .quiet a { color: #b3bccb !important }
    .quote { border-color: #7fa6ee !important }
    .button { background: #3f6fd0 !important }
  }`;

/** One column, inline styles and one table: what every mail program understands. Everything inserted is escaped. */
export function toHtml(letter: Letter, frame: Frame, preferencesUrl: string | null): string {
  const { subject, title, paragraphs, quote, action, note } = letter;
  const preview = quote ?? paragraphs[0] ?? note;

  return [
    html`<!doctype html><html lang="${frame.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    html`<title>${subject}</title>`,
    `<style>${dark}</style></head>`,
    `<body class="ground" style="margin:0;background:#eef1f5;${font}">`,
    html`<div style="display:none;max-height:0;overflow:hidden">${preview}</div>`,
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">',
    '<main style="display:block;max-width:520px;text-align:left">',
    `<p class="quiet" style="margin:0 0 12px 4px;font-size:14px;font-weight:600;color:${quiet}">AllForOne</p>`,
    '<div class="card" style="background:#ffffff;border-radius:8px;padding:28px 24px">',
    heading(title),
    ...paragraphs.map(paragraph),
    quote ? blockquote(quote) : '',
    action ? button(action) : '',
    '</div>',
    action ? small(html`${frame.orCopy}`, link(action.url, action.url)) : '',
    small(html`${note}`),
    preferencesUrl ? small(link(preferencesUrl, frame.preferences)) : '',
    small(html`${frame.signature}`),
    '</main></td></tr></table></body></html>',
  ].join('\n');
}

/** Escapes what is inserted, and keeps French signs on the line of their word. */
const html = (strings: TemplateStringsArray, ...values: string[]) =>
  htmlEscape(strings, ...values.map((text) => text.replaceAll(/ (?=[:;?!»])|(?<=«) /g, '\u00a0')));

const heading = (text: string) =>
  html`<h1 class="ink" style="margin:0 0 16px;font-size:20px;line-height:28px;font-weight:600;color:${ink}">${text}</h1>`;

const paragraph = (text: string) =>
  html`<p class="ink" style="margin:0 0 16px;font-size:16px;line-height:24px;color:${ink}">${text}</p>`;

const blockquote = (text: string) =>
  html`<blockquote class="quote ink" style="margin:0 0 16px;padding:4px 0 4px 16px;border-left:3px solid ${accent};font-size:16px;line-height:24px;color:${ink}">${text}</blockquote>`;

const button = ({ label, url }: NonNullable<Letter['action']>) =>
  html`<p style="margin:24px 0 0"><a class="button" href="${url}" style="display:inline-block;padding:12px 24px;border-radius:8px;background:${accent};color:#ffffff;font-size:16px;line-height:24px;font-weight:600;text-decoration:none">${label}</a></p>`;

const link = (url: string, label: string) =>
  html`<a href="${url}" style="color:${quiet};word-break:break-all">${label}</a>`;

/** @param parts - already escaped. */
const small = (...parts: string[]) =>
  `<p class="quiet" style="margin:12px 4px 0;font-size:14px;line-height:20px;color:${quiet}">${parts.join('<br>')}</p>`;
