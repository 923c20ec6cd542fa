import type { Readable } from 'node:stream';
import { appRouter } from '@allforone/bff/router';
import { type Dispatcher, request } from 'undici';
import { CallError } from './call-error.ts';
import { Cookies } from './cookies.ts';
import { type Listener, listenAt } from './listener.ts';

/** Somebody at a browser: cookies kept, the same wire format, one front unless told otherwise. */
export interface Person {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly cookie: string;
  base: string;
  /** @throws CallError */
  call<Output = unknown>(path: string, input: unknown, options?: CallOptions): Promise<Output>;
  /** Whatever is not tRPC, such as an upload. @throws Error when nobody answers. */
  request(path: string, options?: Asked): Promise<Dispatcher.ResponseData>;
  /** Opens a socket; it comes back by itself like the web client's. */
  listen(base?: string): Promise<Listener>;
}

interface Asked {
  method?: 'HEAD' | 'GET' | 'POST' | 'PATCH';
  headers?: Record<string, string>;
  body?: string | Readable;
  base?: string;
  /** Milliseconds until nobody is taken to answer. */
  patience?: number;
}

interface CallOptions {
  /** Idempotency key: however often it is sent, it acts once. */
  key?: string;
  /** Another front than the person's own. */
  base?: string;
  /** Milliseconds until nobody is taken to answer. */
  patience?: number;
  dispatcher?: Dispatcher;
}

const password = 'quatre sapins bleus';
let arrivals = 0;

/** Signs up, at an address of its own. */
export async function arrive(base: string, name: string): Promise<Person> {
  const email = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}.${process.pid}.${arrivals++}@example.org`;
  const cookies = new Cookies();
  const call = calling(base, cookies);
  await call('accounts.signUp', { email, password, name, locale: 'fr' });
  const { id: accountId } = await call<{ id: string }>('accounts.me', {});
  const person: Person = {
    accountId,
    name,
    email,
    base,
    get cookie() {
      return cookies.header;
    },
    call: (path, input, options) => call(path, input, { base: person.base, ...options }),
    async request(path, { base: at = person.base, headers, patience = 15_000, ...rest } = {}) {
      const answer = await request(`${at}${path}`, {
        ...rest,
        headers: { 'x-allforone': '1', cookie: cookies.header, ...headers },
        headersTimeout: patience,
        bodyTimeout: patience,
      });
      cookies.take(answer.headers['set-cookie']);

      return answer;
    },
    listen: (at = person.base) => listenAt(at, () => cookies.header),
  };

  return person;
}

function calling(home: string, cookies: Cookies) {
  return async <Output>(path: string, input: unknown, options: CallOptions = {}): Promise<Output> => {
    const { key, base = home, patience = 15_000, dispatcher } = options;
    const isQuery = queries.has(path);
    const query = isQuery ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
    const answer = await request(`${base}/trpc/${path}${query}`, {
      method: isQuery ? 'GET' : 'POST',
      headers: {
        'x-allforone': '1',
        cookie: cookies.header,
        ...(!isQuery && { 'content-type': 'application/json' }),
        ...(key && { 'idempotency-key': key }),
      },
      ...(!isQuery && { body: JSON.stringify(input) }),
      headersTimeout: patience,
      bodyTimeout: patience,
      ...(dispatcher && { dispatcher }),
    })
      .then(async ({ headers, body }) => ({ headers, said: (await body.json()) as Said }))
      .catch((error: Error) => {
        throw new CallError(path, 'offline', error.message);
      });
    cookies.take(answer.headers['set-cookie']);
    if ('error' in answer.said) throw refusalIn(path, answer.said.error);

    return answer.said.result.data as Output;
  };
}

type Said = { result: { data: unknown } } | { error: { data?: { code?: string; details?: unknown } } };

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>,
);
const queries = new Set(procedures.filter(([, { _def }]) => _def.type === 'query').map(([path]) => path));

function refusalIn(path: string, { data }: { data?: { code?: string } }): CallError {
  return new CallError(path, data?.code ?? 'internal', data);
}
