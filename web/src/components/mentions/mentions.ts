import type { Person } from '@allforone/contracts/organizations';

/** What a person sees while writing: names. What is sent: `<@account-id>`. */
export interface Draft {
  text: string;
  mentions: Mention[];
}

export interface Mention {
  id: string;
  /** As it stands after the @. */
  label: string;
}

export const emptyDraft: Draft = { text: '', mentions: [] };

/** The words after an @ that is being typed, and where it stands. */
export function mentionAt(text: string, caret: number): { from: number; typed: string } | null {
  const found = /(?:^|[\s(])@([^\s@]*(?: [^\s@]+)?)$/u.exec(text.slice(0, caret));
  const typed = found?.[1];

  return typed === undefined ? null : { from: caret - typed.length - 1, typed };
}

/** Puts a chosen person in place of what was typed. @returns the draft, and where to go on writing. */
export function withMention({ text, mentions }: Draft, from: number, caret: number, mention: Mention) {
  const inserted = `@${mention.label} `;
  const after = text.slice(caret).replace(/^ /, '');

  return {
    draft: { text: text.slice(0, from) + inserted + after, mentions: [...mentions, mention] },
    caret: from + inserted.length,
  };
}

/** Two people of one name are told apart by the order in which they were chosen. */
export function toText({ text, mentions }: Draft): string {
  const labels = [...new Set(mentions.map(({ label }) => label))].sort((a, b) => b.length - a.length);
  if (labels.length === 0) return text;

  const waiting = mentions.slice();
  const pattern = new RegExp(`@(${labels.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');

  return text.replace(pattern, (whole, label: string) => {
    const index = waiting.findIndex((mention) => mention.label === label);
    const mention = waiting[index] ?? mentions.findLast((one) => one.label === label);
    if (index >= 0) waiting.splice(index, 1);

    return mention ? `<@${mention.id}>` : whole;
  });
}

const escaped = (label: string): string => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function toDraft(text: string, people: ReadonlyMap<string, Person>, everyone: string): Draft {
  const mentions: Mention[] = [];
  const shown = text.replace(/<@([0-9a-z-]+)>/g, (whole, id: string) => {
    const label = id === 'all' ? everyone : people.get(id)?.name;
    if (!label) return whole;

    mentions.push({ id, label });

    return `@${label}`;
  });

  return { text: shown, mentions };
}
