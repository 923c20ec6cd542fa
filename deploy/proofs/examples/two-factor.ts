import { createHmac } from 'node:crypto';
import { accounts } from '@allforone/contracts/accounts';
import { isRefusal } from '@allforone/runtime/refusal';
import type { Person, World } from '@allforone/runtime/testing';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Turns the second factor off where it is on. */
export async function withoutTwoFactor(world: World, person: Person): Promise<void> {
  const { password } = person;
  await world.call(accounts.disableTwoFactor, { password }, person).catch((error) => {
    if (!isRefusal(error, 'two_factor_off')) throw error;
  });
}

/** The code that confirms a second factor which has just been asked for. */
export async function pendingCode(world: World, person: Person): Promise<string> {
  await withoutTwoFactor(world, person);
  const { secret } = await world.call(accounts.startTwoFactor, { password: person.password }, person);

  return codeOf(secret);
}

/** Turns the second factor on anew. @returns recovery codes, each of which serves once. */
export async function withTwoFactor(world: World, person: Person): Promise<string[]> {
  const code = await pendingCode(world, person);

  return (await world.call(accounts.confirmTwoFactor, { code }, person)).recoveryCodes;
}

interface Guarded {
  person: Person;
  codes: string[];
}

const guardedIn = new WeakMap<World, Guarded>();

/** What it takes to come in where a second factor is asked for: recovery codes, for each serves at once. */
export async function secondStep(world: World): Promise<{ challenge: string; code: string }> {
  const known = guardedIn.get(world);
  const { person, codes } = known?.codes.length ? known : await guard(world);
  const { email, password } = person;
  const reply = await world.call(accounts.logIn, { email, password }, null);
  if (reply.step !== 'code') throw new Error(`${email} has no second factor.`);

  return { challenge: reply.challenge, code: codes.pop() as string };
}

async function guard(world: World): Promise<Guarded> {
  const person = await world.person('Dora');
  const guarded = { person, codes: await withTwoFactor(world, person) };
  guardedIn.set(world, guarded);

  return guarded;
}

/** RFC 6238 with the usual 30 seconds and six digits. */
function codeOf(secret: string): string {
  const bits = [...secret].map((letter) => base32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', key).update(moment).digest();
  const truncated = digest.readUInt32BE(digest.readUInt8(19) & 15) & 0x7fffffff;

  return String(truncated % 1_000_000).padStart(6, '0');
}
