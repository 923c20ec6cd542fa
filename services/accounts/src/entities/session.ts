import { accounts } from '@allforone/contracts/accounts';
import type { Ctx, SystemCtx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { defineEntity, p } from '@mikro-orm/core';
import { deviceOf } from '../adapters/device-label.ts';
import { AccountSchema } from './account.ts';
import { LoginAttempt } from './login-attempt.ts';

const second = 1000;
const day = 24 * 60 * 60 * second;

const endsWhenUnusedFor = 30 * day;
const endsAfter = 180 * day;
/** Two tabs, or a reply that got lost, may bring the same token twice. */
const grace = 20 * second;

export const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    device: p.text(),
    ip: p.text(),
    startedAt: p.datetime(),
    /** When its newest refresh token was made. */
    seenAt: p.datetime(),
    expiresAt: p.datetime(),
    /** Number of its newest refresh token; all before are spent. */
    generation: p.integer(),
  },
});

export class Session extends SessionSchema.class {
  /** A session is a device that somebody signed in on. */
  static begin(ctx: Ctx, accountId: string): Session {
    LoginAttempt.note(ctx, accountId, 'succeeded');
    ctx.record({ actorId: accountId });

    return ctx.em.create(Session, {
      id: newId(),
      accountId,
      device: deviceOf(ctx.client),
      ip: ctx.client.ip,
      startedAt: ctx.now,
      seenAt: ctx.now,
      expiresAt: expiryOf(ctx.now, ctx.now),
      generation: 0,
    });
  }

  isOver(now: Date): boolean {
    return now >= this.expiresAt;
  }

  isNewest(generation: number): boolean {
    return generation === this.generation;
  }

  isSpent(generation: number): boolean {
    return generation < this.generation;
  }

  isTwinOfNewest(generation: number, now: Date): boolean {
    return generation === this.generation - 1 && now.getTime() - this.seenAt.getTime() <= grace;
  }

  goOn(now: Date, ip: string): void {
    this.generation += 1;
    this.seenAt = now;
    this.ip = ip;
    this.expiresAt = expiryOf(this.startedAt, now);
  }
}

SessionSchema.setClass(Session);

interface Whose {
  accountId: string;
  only?: string;
  except?: string;
}

/** Ends them at once, wherever they are open. @returns how many there were. */
export async function endSessions(ctx: SystemCtx, { accountId, only, except }: Whose): Promise<number> {
  if (only === undefined) await holdLogIns(ctx, accountId);
  const those = ctx.tables(SessionSchema).deleteFrom('session').where('account_id', '=', accountId);
  const ended = await those
    .$if(only !== undefined, (query) => query.where('id', '=', only ?? ''))
    .$if(except !== undefined, (query) => query.where('id', '!=', except ?? ''))
    .returning('id')
    .execute();
  for (const { id } of ended) ctx.publish(accounts.sessionEnded, { accountId, sessionId: id });

  return ended.length;
}

/** A log-in under way is let finish and then ended too; one that comes later sees the new password. */
async function holdLogIns(ctx: SystemCtx, accountId: string): Promise<void> {
  const account = ctx.tables(AccountSchema).selectFrom('account').select('id').where('id', '=', accountId);
  await account.forUpdate().execute();
}

function expiryOf(startedAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + endsWhenUnusedFor, startedAt.getTime() + endsAfter));
}
