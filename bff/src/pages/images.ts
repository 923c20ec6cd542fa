import { accounts } from '@allforone/contracts/accounts';
import { organizations } from '@allforone/contracts/organizations';
import type { CallMeta } from '@allforone/runtime/context';
import type { Node } from '@allforone/runtime/node';
import { notFound } from '@allforone/runtime/refusal';
import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Spend } from '../limits/limiter.ts';
import { payerOf } from '../limits/payer.ts';
import { clientOf } from '../session/client.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Fetch = (id: string, meta: CallMeta) => Promise<{ webp: string }>;

/** An image never changes under its id, so browsers and this process may keep it. */
export function serveImages(app: FastifyInstance, { call, config }: Node, spend: Spend): void {
  serve('/photos', (photoId, meta) => call(accounts.photo, { photoId }, meta));
  serve('/logos', (logoId, meta) => call(organizations.logo, { logoId }, meta));

  function serve(folder: string, fetch: Fetch): void {
    const kept = new LRUCache<string, Buffer>({
      maxSize: 4_000_000,
      sizeCalculation: ({ length }) => length,
    });

    app.get<{ Params: { id: string } }>(`${folder}/:id`, async ({ params: { id }, raw }, reply) => {
      if (!uuid.test(id)) throw notFound('image');

      const client = clientOf(raw, config.trustedProxies);
      await spend(payerOf(null, client.ip), new Map([['images', 1]]));
      const image = kept.get(id) ?? (await fetched(fetch, id, { actor: null, client, caller: 'bff' }));
      kept.set(id, image);

      return reply
        .headers({ 'content-type': 'image/webp', 'cache-control': 'public, max-age=31536000, immutable' })
        .send(image);
    });
  }
}

const fetched = async (fetch: Fetch, id: string, meta: CallMeta) =>
  Buffer.from((await fetch(id, meta)).webp, 'base64');
