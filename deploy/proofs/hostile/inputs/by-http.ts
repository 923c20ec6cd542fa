import { appRouter } from '@allforone/bff/router';
import type { Action } from '@allforone/contracts/contract';
import { type ErrorCode, errors } from '@allforone/contracts/errors';
import { refuse } from '@allforone/runtime/refusal';
import type { Person } from '@allforone/runtime/testing';
import { pathOf } from '../../cast/contracts.ts';
import { accessTokenOf } from '../access-token.ts';
import type { House } from '../house.ts';
import type { Target } from './attack.ts';

/** The front has no way to what only services may ask, nor to what the session does by itself. */
export const isServed = (action: Action): boolean => pathOf(action) in appRouter._def.procedures;

/** Asks as a browser does. The front refuses longer addresses itself, at a line that tests of its own know. */
const longestAddress = 14_000;

export function byHttp({ world, address }: House, action: Action, person: Person): Target['ask'] {
  const cookie = `afo_access=${accessTokenOf(world.config, person)}`;

  return async (input) => {
    const json = JSON.stringify(input) ?? '{}';
    const url = `${address}/trpc/${pathOf(action)}`;
    const query = `${url}?input=${encodeURIComponent(json)}`;
    if (action.kind === 'query' && query.length > longestAddress) throw refuse('too_large');

    const answer = await (action.kind === 'query'
      ? fetch(query, { headers: { cookie } })
      : fetch(url, {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/json', 'x-allforone': '1' },
          body: json,
        }));

    return resultOf(answer);
  };
}

async function resultOf(answer: Response): Promise<unknown> {
  const { result, error } = (await answer.json()) as {
    result?: { data: unknown };
    error?: { message: string; data: { code: ErrorCode; httpStatus: number } };
  };
  if (!error) return result;
  const { message, data } = error;
  const isDeclared = data.code in errors && message === data.code && data.httpStatus === answer.status;
  if (!isDeclared || JSON.stringify(error).includes('stack'))
    throw new Error(`${answer.status} ${JSON.stringify(error)}`);

  throw refuse(data.code);
}
