import type { Account as Shown } from '@allforone/contracts/accounts';
import { conflict, refuse } from '@allforone/runtime/refusal';
import { defineEntity, OptionalProps, p } from '@mikro-orm/core';

export const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().primary(),
    email: p.text(),
    emailVerifiedAt: p.datetime().nullable(),
    passwordHash: p.text(),
    passwordChangedAt: p.datetime(),
    name: p.text(),
    locale: p.enum(['fr', 'en']),
    timeZone: p.text(),
    phone: p.text().nullable(),
    fieldOfStudy: p.text().nullable(),
    level: p.text().nullable(),
    photoId: p.uuid().nullable(),
    /** Sealed; without `twoFactorSince` it only waits to be confirmed. */
    totpSecret: p.blob().nullable(),
    totpStep: p.integer().nullable(),
    twoFactorSince: p.datetime().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

export type Profile = Pick<Shown, 'name' | 'locale' | 'timeZone' | 'phone' | 'fieldOfStudy' | 'level'>;

export class Account extends AccountSchema.class {
  declare [OptionalProps]?: 'hasTwoFactor';

  get hasTwoFactor(): boolean {
    return this.twoFactorSince != null;
  }

  describe(profile: Partial<Profile>): void {
    if (profile.timeZone !== undefined) assertTimeZone(profile.timeZone);
    Object.assign(this, profile);
  }

  /** @returns whether the address was not verified before. */
  verifyEmail(now: Date): boolean {
    if (this.emailVerifiedAt) return false;
    this.emailVerifiedAt = now;

    return true;
  }

  changePassword(hash: string, now: Date): void {
    this.passwordHash = hash;
    this.passwordChangedAt = now;
  }

  /** The same password under today's cost: nobody has to sign in again. */
  strengthenHash(hash: string): void {
    this.passwordHash = hash;
  }

  startTwoFactor(sealedSecret: Uint8Array): void {
    this.assertTwoFactorOff();
    this.totpSecret = sealedSecret;
  }

  assertTwoFactorPending(): void {
    this.assertTwoFactorOff();
    if (!this.totpSecret) throw conflict('two_factor_off');
  }

  confirmTwoFactor(step: number, now: Date): void {
    this.twoFactorSince = now;
    this.spendCode(step);
  }

  /** A code is spent with its 30 seconds, so that one read over a shoulder opens nothing. */
  spendCode(step: number): void {
    this.totpStep = step;
  }

  endTwoFactor(): void {
    this.assertTwoFactorOn();
    this.totpSecret = null;
    this.totpStep = null;
    this.twoFactorSince = null;
  }

  assertTwoFactorOn(): void {
    if (!this.hasTwoFactor) throw conflict('two_factor_off');
  }

  private assertTwoFactorOff(): void {
    if (this.hasTwoFactor) throw conflict('two_factor_already_on');
  }
}

function assertTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw refuse('invalid_input', { fields: [{ path: 'timeZone', problem: 'unknown' }] });
  }
}

AccountSchema.setClass(Account);
