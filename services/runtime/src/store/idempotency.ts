import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Action } from '@allforone/contracts/contract';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { type Config, secretFor } from '../config.ts';
import type { CallMeta } from '../context.ts';
import { refuse } from '../refusal.ts';
import { atCommit } from './quick-client.ts';

const claim = `insert into idempotency (key, action, account_id, fingerprint) values ($1, $2, $3, $4)
  on conflict do nothing returning 1`;
const keepReply = `${atCommit}update idempotency set reply = $1 where key = $2 and action = $3 and account_id = $4`;

export interface Claim {
  /** The reply of the first time, when this is a repetition. */
  replay: { reply: unknown } | null;
  keep(em: SqlEntityManager, reply: unknown): Promise<void>;
  /** Gives the key back: a refusal is not remembered, so that what was missing can be put right. */
  release(em: SqlEntityManager): Promise<void>;
}

/**
 * Claims the key of a command inside its transaction: a second call with the same key waits for the first one, then
 * gets its reply. Replies may hold what only their receiver may see, so they are kept encrypted, for a day.
 * @throws Refusal key_reused, when the same key comes with another input.
 */
export async function claimKey(
  em: SqlEntityManager,
  config: Config,
  action: Action,
  input: unknown,
  meta: CallMeta,
): Promise<Claim | null> {
  if (!meta.idempotencyKey || action.isRepeatable(input)) return null;
  const secret = secretFor(config, 'idempotency');
  const name = `${action.service}.${String(action.name)}`;
  const row = [meta.idempotencyKey, name, meta.actor?.accountId ?? ''];
  const fingerprint = createHmac('sha256', secret).update(JSON.stringify(input)).digest('base64url');

  const claimed = await em.getKysely().executeQuery(CompiledQuery.raw(claim, [...row, fingerprint]));
  if (claimed.rows.length > 0) return { replay: null, keep, release };

  const [first] = await em.execute<{ fingerprint: string; reply: Buffer }[]>(
    'select fingerprint, reply from idempotency where key = ? and action = ? and account_id = ?',
    row,
  );
  if (!first || first.fingerprint !== fingerprint) throw refuse('key_reused');

  return { replay: { reply: open(secret, first.reply) }, keep, release };

  async function keep(transaction: SqlEntityManager, reply: unknown): Promise<void> {
    await transaction.getKysely().executeQuery(CompiledQuery.raw(keepReply, [seal(secret, reply), ...row]));
  }

  async function release(transaction: SqlEntityManager): Promise<void> {
    const ours = 'delete from idempotency where key = ? and action = ? and account_id = ?';
    await transaction.execute(ours, row, 'run');
  }
}

function seal(secret: Buffer, reply: unknown): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(reply ?? null), 'utf8'), cipher.final()]);

  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

function open(secret: Buffer, sealed: Buffer): unknown {
  const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));

  return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8'));
}
