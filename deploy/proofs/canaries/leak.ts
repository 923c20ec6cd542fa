import type { Canaries } from './canaries.ts';
import type { Kind } from './kinds.ts';

/** Something that was planted, where it should not be: `words in event chat.messageSent text (chat.send text)`. */
export interface Leak {
  kind: Kind;
  place: string;
  from: string;
  text: string;
}

export const leaksIn = (canaries: Canaries, place: string, text: string, kinds?: readonly Kind[]): Leak[] =>
  canaries.in(text, kinds).map((found) => ({ place, ...found }));

/** Leaves out what is declared; each once by kind and place. */
export function undeclared(
  leaks: readonly Leak[],
  declared: Readonly<Record<string, readonly Kind[]>>,
): string[] {
  const wrong = leaks.filter(({ kind, place }) => !declared[place]?.includes(kind));
  const byPlace = new Map(wrong.map((leak) => [`${leak.kind} in ${leak.place}`, leak]));

  return [...byPlace].map(([what, { from, text }]) => `${what}: "${text}", of ${from}`);
}

/** What is declared and was never found any more is no exception: it should go. */
export function unused(
  leaks: readonly Leak[],
  declared: Readonly<Record<string, readonly Kind[]>>,
): string[] {
  const found = new Set(leaks.map(({ kind, place }) => `${kind} in ${place}`));

  return Object.entries(declared)
    .flatMap(([place, kinds]) => kinds.map((kind) => `${kind} in ${place}`))
    .filter((what) => !found.has(what));
}
