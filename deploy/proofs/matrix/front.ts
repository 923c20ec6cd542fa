import { startBff } from '@allforone/bff/main';
import { startNode } from '@allforone/runtime/node';
import type { Person, World } from '@allforone/runtime/testing';
import type { Outcome } from './run-cells.ts';

export interface Front {
  address: string;
  /** One call in the front's own wire format. */
  send(kind: 'query' | 'command', path: string, input: unknown, cookie?: string): Promise<Outcome>;
  /** The same person on one more device, with its cookies. */
  signIn(person: Person): Promise<{ person: Person; cookie: string }>;
  stop(): Promise<void>;
}

const budgets = ['CALLS', 'SECRETS', 'MAILS', 'SOCKETS', 'IMAGES'];

/** The real front of a world, on a port of its own. One address plays everybody, so its limits are raised. */
export async function openFront({ config }: Pick<World, 'config'>): Promise<Front> {
  for (const name of budgets) process.env[`LIMIT_${name}`] = '1000000/60';
  const node = await startNode({ ...config, port: 0 }, []);
  const bff = await startBff(node);
  const { address } = bff;

  return {
    address,
    send: async (kind, path, input, cookie) => outcomeOf(await ask(address, kind, path, input, cookie)),
    signIn: async (person) => {
      const { email, password } = person;
      const cookie = cookiesOf(await ask(address, 'command', 'accounts.logIn', { email, password }));
      return { person: { ...person, sessionId: sessionIn(cookie) }, cookie };
    },
    stop: async () => {
      await bff.stop();
      await node.stop();
    },
  };
}

function ask(
  address: string,
  kind: 'query' | 'command',
  path: string,
  input: unknown,
  cookie = '',
): Promise<Response> {
  const url = `${address}/trpc/${path}`;
  const headers = { cookie, 'x-allforone': '1', 'content-type': 'application/json' };
  const body = JSON.stringify(input);
  if (kind === 'command') return fetch(url, { method: 'POST', headers, body });

  return fetch(`${url}?input=${encodeURIComponent(body)}`, { headers });
}

async function outcomeOf(response: Response): Promise<Outcome> {
  const { result, error } = (await response.json()) as {
    result?: { data: unknown };
    error?: { data: { code: string } };
  };

  return result ? { answer: result.data } : { code: error?.data.code ?? `HTTP ${response.status}` };
}

/** What a browser would send back. */
const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

function sessionIn(cookie: string): string {
  const [, claims = ''] = /afo_access=([^;]+)/.exec(cookie)?.[1]?.split('.') ?? [];
  if (!claims) throw new Error('Nobody was signed in.');

  return JSON.parse(Buffer.from(claims, 'base64url').toString()).sid;
}
