import { type Config, secretFor } from '@allforone/runtime/config';
import { generateSecret, generateURI, verify } from 'otplib';
import { seal, unseal } from './sealed-secret.ts';

/** Clocks of phones go wrong: one code earlier or later is as good. */
const tolerance = 30;

/** @returns a new secret in base32, and the address that an authenticator reads from a QR code. */
export function newTotpSecret(email: string): { secret: string; address: string } {
  const secret = generateSecret();

  return { secret, address: generateURI({ issuer: 'AllForOne', label: email, secret }) };
}

export const sealTotpSecret = (config: Config, secret: string, accountId: string): Buffer =>
  seal(secretFor(config, 'two-factor'), secret, accountId);

interface Owner {
  id: string;
  totpSecret?: Uint8Array | null;
  totpStep?: number | null;
}

/** @returns the 30 seconds that the code belongs to, counted from 1970; null when it is wrong or was used before. */
export async function totpStepOf(
  { config, now }: { config: Config; now: Date },
  owner: Owner,
  code: string,
): Promise<number | null> {
  if (!owner.totpSecret || !/^\d{6}$/.test(code)) return null;
  const result = await verify({
    secret: unseal(secretFor(config, 'two-factor'), owner.totpSecret, owner.id),
    token: code,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: tolerance,
    afterTimeStep: owner.totpStep ?? undefined,
  });

  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
