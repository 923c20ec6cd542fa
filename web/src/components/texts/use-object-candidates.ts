import { useDebouncedValue } from '@mantine/hooks';
import { useEverything } from '../links/use-everything.ts';
import type { Candidate } from './use-candidate-picker.ts';

const most = 6;

/** Which objects may be meant by what was typed after a #; none for null. */
export function useObjectCandidates(typed: string | null): Candidate[] {
  const [words] = useDebouncedValue(typed?.trim() ?? '', 200);
  const { data } = useEverything(words, {}, most);
  if (typed === null || words.length < 2) return [];

  return (data?.pages[0]?.items ?? [])
    .slice(0, most)
    .map(({ kind, id, title }) => ({ id: `${kind}:${id}`, label: title, kind }));
}
