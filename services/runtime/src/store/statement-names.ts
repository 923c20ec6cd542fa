/** Each name is a plan that every connection of PostgreSQL keeps in memory. */
const mostNames = 200;
const mostSeen = 2000;
const worthAName = 3;
/** Their best plan depends on the words that are looked for: a plan for all words is ten times slower. */
const planned = /@@|\blike\b|\bilike\b|similarity/i;

/** Names for SQL that comes again and again, so that PostgreSQL parses and plans it once. */
export class StatementNames {
  #times = new Map<string, number>();
  #names = new Map<string, string>();

  of(text: string): string | undefined {
    const name = this.#names.get(text);
    if (name !== undefined) return name || undefined;
    if (this.#names.size >= mostNames || planned.test(text)) return undefined;

    const seen = (this.#times.get(text) ?? 0) + 1;
    if (this.#times.size >= mostSeen) this.#times.clear();
    this.#times.set(text, seen);
    if (seen < worthAName) return undefined;
    this.#times.delete(text);
    this.#names.set(text, `s${this.#names.size}`);

    return this.#names.get(text);
  }

  /** From now on it is planned anew each time. */
  forget(text: string): void {
    this.#names.set(text, '');
  }
}
