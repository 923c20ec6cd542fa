import { useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { objectOf } from '../../lib/words/object-tokens.ts';
import { resolvedOptions } from './use-resolved-objects.ts';

/** Titles of objects that are shown on the page already, by their tokens. */
export function useTitles() {
  const { organizationId = '' } = useParams();
  const queryClient = useQueryClient();

  return (token: string): string | undefined => {
    const object = objectOf(token);
    if (!object) return undefined;

    return queryClient.getQueryData(resolvedOptions(organizationId, object).queryKey)?.card?.title;
  };
}
