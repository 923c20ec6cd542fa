import { useEffect } from 'react';
import { discard, useOutbox } from '../../../lib/outbox.ts';
import { toastError } from '../../../lib/toasts.ts';

/** A change that the server refused is taken back, and said. A message that it refused stays, to be sent again. */
export function useFailures(conversationId: string): void {
  const refused = useOutbox(conversationId).find(
    ({ path, state }) => path !== 'chat.send' && state === 'failed',
  );
  const id = refused?.id;

  useEffect(() => {
    if (!id) return;

    toastError({ data: { code: refused?.code } });
    void discard(id);
  }, [id, refused?.code]);
}
