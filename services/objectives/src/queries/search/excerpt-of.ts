const before = 60;
const most = 200;

/** Plain text around the first of the words that is found by its beginning; else how the text begins. */
export function excerptOf(text: string, words: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  const bare = characters.map(bareOf).join('');
  const places = words
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0)
    .map((word) => bare.indexOf([...word].map(bareOf).join('').slice(0, stem)));
  const first = Math.min(...places.filter((place) => place >= 0), characters.length);
  const start = first === characters.length || first <= before ? 0 : first - before;
  const end = start + most;

  return `${start > 0 ? '…' : ''}${characters.slice(start, end).join('').trim()}${end < characters.length ? '…' : ''}`;
}

/** Endings differ between what is sought and what is found. */
const stem = 5;

/** One character for one, so that places stay what they are. */
const bareOf = (character: string): string =>
  character.normalize('NFD').charAt(0).toLowerCase().charAt(0) || character;
