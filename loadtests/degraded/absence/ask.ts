import { appRouter } from '@allforone/bff/router';
import type { Action } from '@allforone/contracts/contract';
import { pathOf } from '@allforone/deploy/proofs/cast/contracts';
import { isRefusal } from '@allforone/runtime/refusal';
import type { Person, World } from '@allforone/runtime/testing';
import { request } from 'undici';
import { CallError } from '../../people/call-error.ts';
import { cookieOf } from './access-token.ts';

const procedures: object = appRouter._def.procedures;

/** As people do where the front has a way to the action, else as another service does. @throws CallError */
export async function ask(
  world: World,
  front: string,
  action: Action,
  input: unknown,
  as: Person,
): Promise<void> {
  const path = pathOf(action);
  if (path in procedures) return askFront(world, front, action, input, as);
  await world.callAsService(action, input as never, as).catch((error: unknown) => {
    throw isRefusal(error) ? new CallError(path, error.code, error.data) : error;
  });
}

async function askFront(
  world: World,
  front: string,
  action: Action,
  input: unknown,
  as: Person,
): Promise<void> {
  const path = pathOf(action);
  const isQuery = action.kind === 'query';
  const given = isQuery ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const answer = await request(`${front}/trpc/${path}${given}`, {
    method: isQuery ? 'GET' : 'POST',
    headers: { 'x-allforone': '1', 'content-type': 'application/json', cookie: cookieOf(world.config, as) },
    body: isQuery ? null : JSON.stringify(input),
  });
  const { error } = (await answer.body.json()) as { error?: { data: { code: string } } };
  if (error) throw new CallError(path, error.data.code, error.data);
}
