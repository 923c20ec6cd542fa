const longest = 200;
const before = 60;
const shortestStem = 3;
const stemPart = 0.6;

/** At most 200 characters of a text, mentions left unnamed, white space as one space. */
export function plainExcerpt(text: string): string {
  return cut(plain(text), 0);
}

/** The same around the first of the words that is in it, or begins like one: its beginning where none is. */
export function excerptAround(text: string, words: string): string {
  const shown = plain(text);
  // As long as the text itself, so that a place in one is the same place in the other.
  const folded = [...shown].map((sign) => fold(sign).slice(0, sign.length).padEnd(sign.length)).join('');
  const places = fold(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .flatMap((word) => placeOf(folded, word) ?? []);

  return cut(shown, places.length > 0 ? Math.min(...places) : 0);
}

const plain = (text: string): string =>
  text
    .replace(/<@[^>]*>/g, '@…')
    .replace(/<#[^>]*>/g, '#…')
    .replace(/\s+/g, ' ')
    .trim();

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Where the word begins, or else what it shares with its other forms. */
function placeOf(folded: string, word: string): number | undefined {
  const shortest = Math.min(word.length, Math.max(shortestStem, Math.ceil(word.length * stemPart)));
  for (let length = word.length; length >= shortest; length -= 1) {
    const place = startOf(folded, word.slice(0, length));
    if (place >= 0) return place;
  }

  return undefined;
}

function startOf(folded: string, stem: string): number {
  for (let place = folded.indexOf(stem); place >= 0; place = folded.indexOf(stem, place + 1))
    if (place === 0 || /[^\p{L}\p{N}]/u.test(folded[place - 1] ?? ' ')) return place;

  return -1;
}

function cut(text: string, place: number): string {
  const from = place <= before ? 0 : wordFrom(text, place - before);
  const room = longest - (from > 0 ? 1 : 0);
  const rest = text.slice(from);
  const shown = rest.length <= room ? rest : `${rest.slice(0, room - 1).trimEnd()}…`;

  return `${from > 0 ? '…' : ''}${shown}`.replace(/\p{Surrogate}/gu, '');
}

function wordFrom(text: string, near: number): number {
  const space = text.indexOf(' ', near);

  return space >= 0 && space < near + before ? space + 1 : near;
}
