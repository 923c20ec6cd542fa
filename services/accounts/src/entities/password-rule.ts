import { refuse } from '@allforone/runtime/refusal';
import { guessesFor } from '../adapters/password-guesses.ts';

/** NIST SP 800-63B-4, 3.1.1.2: 15 characters where the password is all there is, 8 beside a second factor. */
const shortestAlone = 15;
const shortestBesideSecondFactor = 8;

/** What an attacker who tries the likely ones first gets through. */
const tooFewGuesses = 1e8;

interface Owner {
  name: string;
  email: string;
  hasTwoFactor: boolean;
}

/** @throws Refusal password_too_short, password_too_common */
export async function assertGoodPassword(password: string, owner: Owner): Promise<void> {
  assertLongEnough(password, owner);

  const words = [
    owner.name,
    ...owner.name.split(/\P{L}+/u),
    owner.email,
    ...owner.email.split(/[@.+_-]/),
    'allforone',
  ];
  if ((await guessesFor(password, words)) < tooFewGuesses) throw refuse('password_too_common');
}

/** @throws Refusal password_too_short */
export function assertLongEnough(password: string, owner: Pick<Owner, 'hasTwoFactor'>): void {
  const shortest = owner.hasTwoFactor ? shortestBesideSecondFactor : shortestAlone;
  const length = [...password.normalize('NFKC')].length;

  if (length < shortest) throw refuse('password_too_short', { shortest });
}
