import type { LoginAttempt as Shown } from '@allforone/contracts/accounts';
import type { Ctx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { defineEntity, p } from '@mikro-orm/core';
import { deviceOf } from '../adapters/device-label.ts';

export const LoginAttemptSchema = defineEntity({
  name: 'LoginAttempt',
  tableName: 'login_attempt',
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    at: p.datetime(),
    ip: p.text(),
    device: p.text(),
    outcome: p.enum(['succeeded', 'wrong_password', 'wrong_code', 'locked']),
  },
});

export class LoginAttempt extends LoginAttemptSchema.class {
  static note(ctx: Ctx, accountId: string, outcome: Shown['outcome']): void {
    const { ip } = ctx.client;
    const device = deviceOf(ctx.client);

    ctx.em.create(LoginAttempt, { id: newId(), accountId, at: ctx.now, ip, device, outcome });
  }
}

LoginAttemptSchema.setClass(LoginAttempt);
