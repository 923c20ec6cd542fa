import { useQueryClient } from '@tanstack/react-query';
import type { ClipboardEvent } from 'react';
import { useParams } from 'react-router';
import { labelOf, type Mention } from '../../lib/words/draft.ts';
import { objectAt } from '../../lib/words/object-address.ts';
import { resolvedOptions } from '../links/use-resolved-objects.ts';

/**
 * For `onPaste` of a field: an address of this installation stands there at once, and becomes the title of what it
 * leads to as soon as that is known.
 */
export function usePastedObject(
  put: (address: string, mention: Mention) => void,
  messageAt?: (conversationId: string, sequence: number) => string | undefined,
) {
  const { organizationId = '' } = useParams();
  const queryClient = useQueryClient();

  return ({ clipboardData }: ClipboardEvent): void => {
    const address = clipboardData.getData('text/plain').trim();
    const object = objectAt(address, organizationId, messageAt);
    if (!object) return;

    void queryClient
      .fetchQuery(resolvedOptions(organizationId, object))
      .then(
        ({ card }) => card && put(address, { id: `${object.kind}:${object.id}`, label: labelOf(card.title) }),
      )
      // It is an address like any other then.
      .catch(() => undefined);
  };
}
