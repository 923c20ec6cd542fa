import type { Node } from '@allforone/runtime/node';
import type { FastifyInstance } from 'fastify';
import { serviceNames } from '../router.ts';

const goodFor = 500;
const startsWithin = 3000;

/**
 * `/health`: the process lives, and how the services are, for whoever watches. `/ready`: this process may be sent
 * people. A service that is away is no reason to send nobody, but one just started first looks around for them.
 */
export function serveHealth(app: FastifyInstance, node: Node, isStopping: () => boolean): void {
  const startedAt = Date.now();
  let isStarting = true;
  const missing = briefly(() => node.missing().catch(() => ['process']));
  const states = briefly(async () => {
    const asked = serviceNames.map(async (name) => [name, await node.stateOf(name)] as const);
    return Object.fromEntries(await Promise.all(asked));
  });

  app.get('/health', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ alive: true, services: await states() }),
  );
  app.get('/ready', async (_request, reply) => {
    const lacks = await lacking();
    return reply
      .code(lacks.length === 0 ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ready: lacks.length === 0, ...(lacks.length > 0 && { missing: lacks }) });
  });

  async function lacking(): Promise<string[]> {
    if (isStopping()) return ['stopping'];
    if (isStarting && Date.now() - startedAt < startsWithin) {
      const away = Object.entries(await states()).flatMap(([name, state]) => (state === 'away' ? name : []));
      if (away.length > 0) return away;
    }
    isStarting = false;
    return missing();
  }
}

/** However often it is asked, the question is put once in a while. */
function briefly<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let last: { at: number; answer: Promise<Answer> } | undefined;
  return () => {
    if (!last || Date.now() - last.at > goodFor) last = { at: Date.now(), answer: ask() };
    return last.answer;
  };
}
