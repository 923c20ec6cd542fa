import { type Kind, kindOf } from './kinds.ts';

export interface Canary {
  kind: Kind;
  /** Where it was planted, for the one who has to find the leak. */
  from: string;
}

type Found = Canary & { text: string };

/** Everything that was planted, and the search for it. */
export interface Canaries {
  /** Too short or too common a text would be found by chance, and is left out. */
  add(text: string, canary: Canary): void;
  /** Adds every text of an input or an answer whose field is of one of these kinds. */
  gather(value: unknown, from: string, kinds: readonly Kind[]): void;
  /** @returns what of it stands in a text, as it is or as JSON or an address would write it. */
  in(text: string, kinds?: readonly Kind[]): Found[];
  size(): number;
}

const shortest = 9;

export function createCanaries(): Canaries {
  const known = new Set<string>();
  /** By how each begins, so that a text is read once and not once for each canary. */
  const byBeginning = new Map<string, { form: string; found: Found }[]>();

  return { add, gather, in: find, size: () => known.size };

  function add(text: string, canary: Canary): void {
    if (text.length < shortest || known.has(text)) return;
    known.add(text);
    const found = { ...canary, text: text.slice(0, 80) };
    for (const form of formsOf(text)) {
      const beginning = form.slice(0, shortest);
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { form, found }]);
    }
  }

  /** A list or a record belongs to the field that holds it. */
  function gather(value: unknown, from: string, kinds: readonly Kind[], field = ''): void {
    if (typeof value === 'string') {
      const kind = kindOf[field];
      if (kind && kinds.includes(kind)) add(value, { kind, from: `${from} ${field}` });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      gather(inner, from, kinds, Array.isArray(value) ? field : key);
    }
  }

  function find(text: string, kinds?: readonly Kind[]): Found[] {
    const all = new Set<Found>();
    for (let at = 0; at + shortest <= text.length; at++) {
      for (const { form, found } of byBeginning.get(text.slice(at, at + shortest)) ?? []) {
        if ((!kinds || kinds.includes(found.kind)) && text.startsWith(form, at)) all.add(found);
      }
    }

    return [...all];
  }
}

const formsOf = (text: string) =>
  new Set([text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text)]);
