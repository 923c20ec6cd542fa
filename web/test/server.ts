import { vi } from 'vitest';

interface Asked {
  path: string;
  input: unknown;
}

type Answer = (input: never) => unknown;

/** Stands in for the server. @returns what it was asked, in order. */
export function serverAnswering(answers: Record<string, Answer>): Asked[] {
  const asked: Asked[] = [];

  vi.stubGlobal('fetch', async (address: string, { body }: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(address, location.href);
    const isBatch = searchParams.has('batch');
    const inputs = JSON.parse(String(body ?? searchParams.get('input') ?? '{}'));
    const results = pathname
      .replace('/trpc/', '')
      .split(',')
      .map((path, index) => {
        const input = isBatch ? inputs[index] : inputs;
        asked.push({ path, input });

        return resultOf(answers[path], input);
      });

    return Response.json(isBatch ? results : results[0]);
  });

  return asked;
}

function resultOf(answer: Answer | undefined, input: unknown) {
  const data = answer?.(input as never);
  if (data !== undefined) return { result: { data } };

  return { error: { message: 'not_found', code: -32004, data: { code: 'not_found', httpStatus: 404 } } };
}
