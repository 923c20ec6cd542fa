import type { IncomingHttpHeaders } from 'node:http';
import { refuse } from '@allforone/runtime/refusal';
import type { Asked } from './asked.ts';

/** One key stands for one intention, so it may not travel with a batch. @throws Refusal invalid_input */
export function idempotencyKeyIn(headers: IncomingHttpHeaders, asked: Asked): string | undefined {
  const key = headers['idempotency-key'];
  if (key === undefined || asked.type === 'query') return undefined;
  if (asked.calls.length === 1 && /^[\w.:-]{1,64}$/.test(String(key))) return String(key);

  throw refuse('invalid_input', { fields: [{ path: 'idempotency-key', problem: 'invalid_format' }] });
}
