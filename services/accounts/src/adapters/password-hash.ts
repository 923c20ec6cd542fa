import { randomBytes } from 'node:crypto';
import { hash, parseOptions, verify } from '@node-rs/argon2';

/** Argon2id at the cost that OWASP's Password Storage Cheat Sheet recommends. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Stands in for accounts that do not exist, so that both kinds of "no" take the same time. */
const nobodys = hash(randomBytes(32), cost);

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost);

export async function isPasswordOf(hashed: string | undefined, password: string): Promise<boolean> {
  const isRight = await verify(hashed ?? (await nobodys), password.normalize('NFKC'));

  return isRight && hashed !== undefined;
}

/** Made at another cost than today's: to be made again when the password is next known. */
export function isOutdated(hashed: string): boolean {
  const made = parseOptions(hashed);

  return (Object.keys(cost) as (keyof typeof cost)[]).some((key) => made[key] !== cost[key]);
}
