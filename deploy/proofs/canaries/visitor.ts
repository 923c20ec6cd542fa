import { randomBytes } from 'node:crypto';
import type { Action, InputOf } from '@allforone/contracts/contract';
import type { Person } from '@allforone/runtime/testing';
import { pathOf } from '../cast/contracts.ts';
import { accessTokenOf } from '../hostile/access-token.ts';
import { isServed } from '../hostile/inputs/by-http.ts';
import type { Canaries } from './canaries.ts';
import type { House } from './house.ts';
import { word } from './plant.ts';

export interface Said {
  isRefused: boolean;
  /** The answer as it came; of a service, as JSON. */
  text: string;
}

/** Asks through the front where there is a way, with canaries in every header; else as another service. */
export async function ask(
  house: House,
  canaries: Canaries,
  action: Action,
  input: unknown,
  person: Person | null,
): Promise<Said> {
  if (!isServed(action)) return askAsService(house, action, input, person);

  const path = pathOf(action);
  const headers = headersOf(house, canaries, person, path);
  const url = `${house.address}/trpc/${path}`;
  const body = JSON.stringify(input);
  const answer = await (action.kind === 'query'
    ? fetch(`${url}?input=${encodeURIComponent(body)}`, { headers })
    : fetch(url, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body }));
  gatherCookies(canaries, answer, path);

  return { isRefused: !answer.ok, text: await answer.text() };
}

function headersOf(
  { world }: House,
  canaries: Canaries,
  person: Person | null,
  path: string,
): Record<string, string> {
  const userAgent = `Mozilla/5.0 (${word('network')}) Firefox/140.0`;
  const ip = `2001:db8:${randomBytes(6).toString('hex').match(/..../g)?.join(':')}::7`;
  const token = person ? accessTokenOf(world.config, person) : word('secret');
  const trace = word('secret');
  canaries.add(userAgent, { kind: 'network', from: `user-agent of ${path}` });
  canaries.add(ip, { kind: 'network', from: `address of ${path}` });
  canaries.add(token, { kind: 'secret', from: `cookie of ${path}` });
  canaries.add(trace, { kind: 'secret', from: `tracestate of ${path}` });

  return {
    'x-allforone': '1',
    'x-forwarded-for': ip,
    'user-agent': userAgent,
    cookie: `afo_access=${token}`,
    'idempotency-key': word('words'),
    traceparent: trace,
    tracestate: `a=${trace}`,
    baggage: `a=${trace}`,
  };
}

/** Log-in answers in cookies. */
function gatherCookies(canaries: Canaries, answer: Response, path: string): void {
  for (const cookie of answer.headers.getSetCookie()) {
    const value = cookie.split(';')[0]?.split('=')[1] ?? '';
    canaries.add(value, { kind: 'secret', from: `cookie from ${path}` });
  }
}

async function askAsService(
  house: House,
  action: Action,
  input: unknown,
  person: Person | null,
): Promise<Said> {
  const client = { ip: '', userAgent: '', locale: 'fr' } as const;
  const meta = { actor: person, client, caller: 'proof' };
  try {
    return {
      isRefused: false,
      text: JSON.stringify(await house.node.call(action, input as InputOf<Action>, meta)),
    };
  } catch (error) {
    const { message, data } = error as Error & { data?: unknown };
    return { isRefused: true, text: JSON.stringify({ message, data }) };
  }
}
