/** Each name is a plan that every connection of PostgreSQL keeps in memory. */
const mostNames = 200;
const mostSeen = 2000;
const worthAName = 3;
/** Their best plan depends on the words that are looked for: a plan for all words is ten times slower. */
const planned = /@@|\blike\b|\bilike\b|similarity/i;

const times = new Map<string, number>();
const names = new Map<string, string>();

/** @returns a name for SQL that comes again and again, so that PostgreSQL parses and plans it once. */
export function nameOf(text: string): string | undefined {
  const name = names.get(text);
  if (name !== undefined) return name || undefined;
  if (names.size >= mostNames || planned.test(text)) return undefined;

  const seen = (times.get(text) ?? 0) + 1;
  if (times.size >= mostSeen) times.clear();
  times.set(text, seen);
  if (seen < worthAName) return undefined;
  times.delete(text);
  names.set(text, `s${names.size}`);

  return names.get(text);
}

/** From now on it is planned anew each time. */
export const forget = (text: string): void => void names.set(text, '');
