import { accounts } from '@allforone/contracts/accounts';
import type { Action } from '@allforone/contracts/contract';
import { organizations } from '@allforone/contracts/organizations';
import { z } from 'zod';

/** So many calls in so many seconds, for one account, or for one address when nobody is signed in. */
export interface Budget {
  calls: number;
  seconds: number;
}

/** `secrets`: what may guess a password, a code or a link. `mails`: what sends mail to somebody. */
export type BudgetName = 'calls' | 'images' | 'sockets' | 'secrets' | 'mails';
export type Budgets = Record<BudgetName, Budget>;

const budget = (usual: `${number}/${number}`) =>
  z
    .string()
    .regex(/^\d{1,7}\/\d{1,6}$/, 'calls/seconds, such as 600/60')
    .default(usual)
    .transform((text): Budget => {
      const [calls = 0, seconds = 0] = text.split('/').map(Number);
      return { calls, seconds };
    });

const Settings = z
  .object({
    LIMIT_CALLS: budget('900/60'),
    LIMIT_IMAGES: budget('3000/60'),
    LIMIT_SOCKETS: budget('60/60'),
    LIMIT_SECRETS: budget('60/600'),
    LIMIT_MAILS: budget('30/3600'),
  })
  .transform(
    (given): Budgets => ({
      calls: given.LIMIT_CALLS,
      images: given.LIMIT_IMAGES,
      sockets: given.LIMIT_SOCKETS,
      secrets: given.LIMIT_SECRETS,
      mails: given.LIMIT_MAILS,
    }),
  );

/** @param env - such as `process.env`: `LIMIT_SECRETS=60/600` allows 60 calls in 10 minutes. */
export const readBudgets = (env: Record<string, string | undefined>): Budgets => Settings.parse(env);

const pathOf = (action: Action) => `${action.service}.${action.name}`;

const stricter = new Map<string, BudgetName>([
  [pathOf(accounts.signUp), 'secrets'],
  [pathOf(accounts.logIn), 'secrets'],
  [pathOf(accounts.logInWithCode), 'secrets'],
  [pathOf(accounts.verifyEmail), 'secrets'],
  [pathOf(accounts.resetPassword), 'secrets'],
  [pathOf(accounts.changePassword), 'secrets'],
  [pathOf(accounts.startTwoFactor), 'secrets'],
  [pathOf(accounts.confirmTwoFactor), 'secrets'],
  [pathOf(accounts.renewRecoveryCodes), 'secrets'],
  [pathOf(accounts.disableTwoFactor), 'secrets'],
  [pathOf(organizations.invitation), 'secrets'],
  [pathOf(organizations.acceptInvitation), 'secrets'],
  [pathOf(accounts.requestPasswordReset), 'mails'],
  [pathOf(accounts.resendVerification), 'mails'],
  [pathOf(organizations.invite), 'mails'],
]);

/** What a request of these procedures spends, by budget. */
export function costOf(paths: readonly string[]): Map<BudgetName, number> {
  const cost = new Map<BudgetName, number>([['calls', paths.length]]);
  for (const path of paths) {
    const name = stricter.get(path);
    if (name) cost.set(name, (cost.get(name) ?? 0) + 1);
  }

  return cost;
}
