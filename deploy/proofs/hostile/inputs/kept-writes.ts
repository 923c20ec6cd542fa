import type { Action } from '@allforone/contracts/contract';
import { pathOf } from '../../cast/contracts.ts';

const guesses = ['accounts.attempt_count', 'accounts.login_attempt'];

/** What a refusal writes on purpose: a guess is counted and shown, a stolen session ends. Nothing else, nowhere. */
const keptBy: Record<string, readonly string[]> = {
  'accounts.logIn': guesses,
  'accounts.logInWithCode': guesses,
  'accounts.changePassword': guesses,
  'accounts.startTwoFactor': guesses,
  'accounts.confirmTwoFactor': guesses,
  'accounts.renewRecoveryCodes': guesses,
  'accounts.disableTwoFactor': guesses,
  'accounts.refresh': ['accounts.session'],
};

export const isKept = (action: Action, table: string): boolean =>
  keptBy[pathOf(action)]?.includes(table) ?? false;
