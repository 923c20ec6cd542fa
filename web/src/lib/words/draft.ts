import type { Person } from '@allforone/contracts/organizations';
import { objectOf, objectWord } from './object-tokens.ts';

/** What a person sees while writing: names. What is sent: `<@account-id>` and `<#kind:id>`. */
export interface Draft {
  text: string;
  mentions: Mention[];
}

export interface Mention {
  /** Of an account; `kind:id` of any other object. */
  id: string;
  /** As it stands after the @ or the #. */
  label: string;
}

/** Words after an @ or a # that are being typed, and where they stand. */
export interface Asked {
  sign: '@' | '#';
  from: number;
  typed: string;
}

export const emptyDraft: Draft = { text: '', mentions: [] };

const longestLabel = 60;
const signOf = (id: string) => (id.includes(':') ? '#' : '@');

/** What an object is called while one writes about it. */
export function labelOf(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();

  return line.length <= longestLabel ? line : `${line.slice(0, longestLabel).trimEnd()}…`;
}

export function askedAt({ text, mentions }: Draft, caret: number): Asked | null {
  const before = text.slice(0, caret);
  const person = /(?:^|[\s(])@([^\s@]*(?: [^\s@]+)?)$/u.exec(before)?.[1];
  if (person !== undefined) return { sign: '@', from: caret - person.length - 1, typed: person };

  const object = /(?:^|[\s(])#(\p{L}[^\s#]*(?: [^\s#]+){0,2})$/u.exec(before)?.[1];
  const isChosen = mentions.some(
    ({ id, label }) => signOf(id) === '#' && `${object} `.startsWith(`${label} `),
  );

  return object === undefined || isChosen
    ? null
    : { sign: '#', from: caret - object.length - 1, typed: object };
}

/** Puts what was chosen in place of what was typed. @returns the draft, and where to go on writing. */
export function withMention({ text, mentions }: Draft, from: number, caret: number, mention: Mention) {
  const inserted = `${signOf(mention.id)}${mention.label} `;
  const after = text.slice(caret).replace(/^ /, '');

  return {
    draft: { text: text.slice(0, from) + inserted + after, mentions: [...mentions, mention] },
    caret: from + inserted.length,
  };
}

/** Puts an object in place of its address, if that still stands there. */
export function withObject(draft: Draft, address: string, mention: Mention): Draft {
  const from = draft.text.lastIndexOf(address);

  return from < 0 ? draft : withMention(draft, from, from + address.length, mention).draft;
}

/** Two of one name are told apart by the order in which they were chosen. */
export function toText({ text, mentions }: Draft): string {
  const shown = ({ id, label }: Mention) => signOf(id) + label;
  const names = [...new Set(mentions.map(shown))].sort((a, b) => b.length - a.length);
  if (names.length === 0) return text;

  const waiting = mentions.slice();
  const pattern = new RegExp(`(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');

  return text.replace(pattern, (name) => {
    const index = waiting.findIndex((mention) => shown(mention) === name);
    const mention = waiting[index] ?? mentions.findLast((one) => shown(one) === name);
    if (index >= 0) waiting.splice(index, 1);

    return mention ? `<${signOf(mention.id)}${mention.id}>` : name;
  });
}

const escaped = (label: string): string => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @param titleOf - what the objects named in the text are called, as far as that is known here. */
export function toDraft(
  text: string,
  people: ReadonlyMap<string, Person>,
  everyone: string,
  titleOf: (token: string) => string | undefined = () => undefined,
): Draft {
  const mentions: Mention[] = [];
  const shown = text.replace(/<@([0-9a-z-]+)>|<#[a-zA-Z]+:[0-9a-f-]{36}>/g, (whole, person?: string) => {
    const mention = person ? personMention(person) : objectMention(whole);
    if (!mention) return whole;

    mentions.push(mention);

    return signOf(mention.id) + mention.label;
  });

  return { text: shown, mentions };

  function personMention(id: string): Mention | null {
    const label = id === 'all' ? everyone : people.get(id)?.name;

    return label ? { id, label } : null;
  }

  function objectMention(token: string): Mention | null {
    const object = objectOf(token);

    return (
      object && {
        id: `${object.kind}:${object.id}`,
        label: labelOf(titleOf(token) ?? objectWord(object.kind)),
      }
    );
  }
}
