import type { ObjectRef } from '@allforone/contracts/objects';
import { LinkifyIt } from 'linkify-it';
import { objectOf } from './object-tokens.ts';

export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'mention'; id: string }
  | { kind: 'object'; object: ObjectRef };

const links = new LinkifyIt({ fuzzyLink: true, maxLength: 2000 }).add('ftp:', null).add('//', null);

/** Plain text with its mentions, objects and links; nothing else in it means anything. */
export function piecesOf(text: string): Piece[] {
  return text.split(/(<@[0-9a-z-]+>|<#[a-zA-Z]+:[0-9a-f-]{36}>)/).flatMap((part): Piece[] => {
    const id = /^<@([0-9a-z-]+)>$/.exec(part)?.[1];
    const object = objectOf(part);

    if (id) return [{ kind: 'mention', id }];

    return object ? [{ kind: 'object', object }] : withLinks(part);
  });
}

function withLinks(text: string): Piece[] {
  const found = links.match(text) ?? [];
  const pieces: Piece[] = [];
  let end = 0;

  for (const { index, lastIndex, text: shown, url } of found) {
    if (index > end) pieces.push({ kind: 'text', text: text.slice(end, index) });
    pieces.push({ kind: 'link', text: shown, href: url });
    end = lastIndex;
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });

  return pieces;
}

/** Up to three emoji and nothing else are drawn large. */
export function isEmojiOnly(text: string): boolean {
  const alone = text.replace(/\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\s/gu, '');

  return alone.length <= 6 && /^\p{Extended_Pictographic}{1,3}$/u.test(alone);
}
