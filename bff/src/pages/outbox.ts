import { createHash, timingSafeEqual } from 'node:crypto';
import { notifications } from '@allforone/contracts/notifications';
import type { Node } from '@allforone/runtime/node';
import { refuse } from '@allforone/runtime/refusal';
import type { FastifyInstance } from 'fastify';
import type { Spend } from '../limits/limiter.ts';
import { payerOf } from '../limits/payer.ts';
import { clientOf } from '../session/client.ts';
import { newNonce, pagePolicy } from './content-policy.ts';
import { mailListPage, mailPage } from './outbox-view.ts';

interface Asked {
  key?: string;
  cursor?: string;
  mail?: string;
}

/** The mails that no SMTP server took, for the operator: a list, and one mail of it. */
export function serveOutbox(app: FastifyInstance, { call, config }: Node, spend: Spend): void {
  app.get<{ Querystring: Asked }>('/outbox', async ({ query, raw }, reply) => {
    const client = clientOf(raw, config.trustedProxies);
    await spend(payerOf(null, client.ip), new Map([['calls', 1]]));
    if (!isOperator(query.key, config.operatorKey)) throw refuse('not_found');

    const meta = { actor: null, client, caller: 'operator' };
    const page = await call(notifications.mails, { cursor: query.cursor || undefined }, meta);
    const mail = page.items.find(({ id }) => id === query.mail);
    if (query.mail && !mail) throw refuse('not_found');

    const nonce = newNonce();
    const place = { key: query.key ?? '', cursor: query.cursor ?? '', nonce, locale: client.locale };

    return reply
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'content-security-policy': pagePolicy({ publicUrl: config.publicUrl, nonce }),
      })
      .send(mail ? mailPage(mail, place) : mailListPage(page, place));
  });
}

/** Compared by digest, so that the time it takes tells nothing. */
function isOperator(given: string | undefined, operatorKey: string | undefined): boolean {
  if (typeof given !== 'string' || !operatorKey) return false;

  return timingSafeEqual(digest(given), digest(operatorKey));
}

const digest = (text: string) => createHash('sha256').update(text).digest();
