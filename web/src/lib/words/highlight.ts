export interface Part {
  text: string;
  found: boolean;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Cuts a text where its words begin like one that was searched for, accents and case ignored. */
export function highlighted(text: string, searched: string): Part[] {
  const begins = plain(searched)
    .split(/\s+/)
    .filter((word) => word.length > 1);

  return text
    .split(/([\p{L}\p{N}]+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, found: begins.some((begin) => sameStem(plain(part), begin)) }));
}

/** The server finds other forms of a word too: "réunions" for "réunion". */
const sameStem = (word: string, searched: string): boolean =>
  word.startsWith(searched) ||
  (word.length > 3 && searched.startsWith(word) && searched.length - word.length < 3);

/** What stands around the first word found, for one short paragraph. */
export function around(parts: Part[], length: number): Part[] {
  const first = parts.findIndex(({ found }) => found);
  const from = Math.max(0, first - 12);
  let left = length;
  const shown = parts.slice(from).filter(({ text }) => {
    left -= text.length;
    return left > 0;
  });

  return from > 0 ? [{ text: '…', found: false }, ...shown] : shown;
}
