import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** What lies beyond makes no password weaker, but the estimate slow. */
const longestJudged = 64;
const shortestWord = 3;

let estimator: Promise<ZxcvbnFactory> | undefined;

/**
 * @param words - that this person's passwords must not lean on: they are taken out before the rest is judged.
 * @returns how many tries find the password for who knows the common ones, keyboard rows, dates and repetitions.
 */
export async function guessesFor(password: string, words: readonly string[]): Promise<number> {
  estimator ??= loadEstimator();
  const plain = password.normalize('NFKC').toLowerCase();
  const own = words
    .filter((word) => word.length >= shortestWord)
    .map((word) => word.normalize('NFKC').toLowerCase())
    .sort((a, b) => b.length - a.length);
  const rest = own.reduce((left, word) => left.replaceAll(word, ''), plain);
  if (rest === '') return 1;

  return (await estimator).check(rest).guesses;
}

/** Loaded when first needed: its word list weighs 30 MB. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);

  return new ZxcvbnFactory({
    dictionary: { passwords: dictionary['passwords-common'] },
    graphs: adjacencyGraphs,
    maxLength: longestJudged,
  });
}
