import { appRouter } from '@allforone/bff/router';
import { request } from 'undici';
import { serviceNames } from './topology.ts';

type Procedures = Record<string, { _def: { type: string } }>;

/** One query of each service, as its router names it. */
const oneOfEach = serviceNames.map((service) => {
  const procedures = Object.entries(appRouter._def.procedures as unknown as Procedures);
  const query = procedures.find(
    ([path, { _def }]) => path.startsWith(`${service}.`) && _def.type === 'query',
  );
  if (!query) throw new Error(`The front asks nothing of ${service}.`);

  return query[0];
});

/** Resolves when every service answers through this front; a refusal is an answer, `unavailable` is none. */
export async function allServicesAnswer(front: string): Promise<boolean> {
  const statuses = await Promise.all(oneOfEach.map((path) => statusOf(`${front}/trpc/${path}?input={}`)));

  return statuses.every((status) => status < 500);
}

async function statusOf(url: string): Promise<number> {
  try {
    const { statusCode, body } = await request(url, { headersTimeout: 3000 });
    await body.dump();

    return statusCode;
  } catch {
    return 599;
  }
}
