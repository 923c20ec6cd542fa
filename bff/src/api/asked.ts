import { refuse } from '@allforone/runtime/refusal';
import type { FastifyRequest } from 'fastify';

interface Call {
  path: string;
  input: unknown;
}

/** What one HTTP request asks, in tRPC's wire format: `/trpc/a.b,c.d?batch=1&input={"0":...,"1":...}`. */
export interface Asked {
  type: 'query' | 'mutation';
  isBatch: boolean;
  calls: Call[];
}

export const maxBatchSize = 10;
const maxUrlLength = 14_000;

/** @throws Refusal for what is not in that format, or too much of it. */
export function askedIn(request: FastifyRequest): Asked {
  const url = request.raw.url ?? '';
  if (url.length > maxUrlLength) throw refuse('too_large');

  const { '*': path } = request.params as { '*': string };
  const { batch, input } = request.query as { batch?: unknown; input?: unknown };
  const isQuery = request.method === 'GET';
  const isBatch = batch === '1';
  const paths = isBatch ? path.split(',') : [path];
  if (paths.length > maxBatchSize) throw malformed('batch', 'too_big');

  const given = (isQuery ? parsed(input) : request.body) ?? {};
  if (isBatch && !isRecord(given)) throw malformed('input', 'invalid_type');

  return {
    type: isQuery ? 'query' : 'mutation',
    isBatch,
    calls: paths.map((each, index) => ({ path: each, input: isBatch ? at(given, index) : given })),
  };
}

function parsed(input: unknown): unknown {
  if (input === undefined) return undefined;
  try {
    return JSON.parse(String(input));
  } catch {
    throw malformed('input', 'invalid_format');
  }
}

const at = (inputs: object, index: number): unknown => (inputs as Record<number, unknown>)[index];

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const malformed = (path: string, problem: string) => refuse('invalid_input', { fields: [{ path, problem }] });
