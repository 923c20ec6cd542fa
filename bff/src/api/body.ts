import { Answer } from '@allforone/runtime/bus/packets';
import type { ErrorShape } from '../errors.ts';

/** What one procedure has come to, in tRPC's wire format. */
export type Reply = { result: { data: unknown } } | { error: ErrorShape };

/** JSON, in which what another process answered stands as it came. */
export function bodyOf(replies: readonly Reply[], isBatch: boolean): string {
  const texts = replies.map(textOf);

  return isBatch ? `[${texts.join(',')}]` : (texts[0] ?? '');
}

const textOf = (reply: Reply): string =>
  'result' in reply && reply.result.data instanceof Answer
    ? `{"result":{"data":${reply.result.data.text}}}`
    : JSON.stringify(reply);
