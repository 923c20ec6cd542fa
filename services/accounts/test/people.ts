import { accounts } from '@allforone/contracts/accounts';
import type { Action, InputOf } from '@allforone/contracts/contract';
import type { Person, World } from '@allforone/runtime/testing';
import { generateSync } from 'otplib';
import { expect } from 'vitest';

const step = 30_000;

/** Somebody with a second factor, and the way to their codes. */
export interface GuardedPerson extends Person {
  secret: string;
  recoveryCodes: string[];
}

/** The code that the authenticator shows at a time. */
export const codeAt = (secret: string, time: Date): string =>
  generateSync({ secret, epoch: Math.floor(time.getTime() / 1000) });

/** The second factor was turned on a while ago, so that the code of now is not spent. */
export async function guardedPerson(world: World, name: string, now: Date): Promise<GuardedPerson> {
  const before = new Date(now.getTime() - 4 * step);
  world.setNow(before);
  const person = await world.person(name);
  const { secret } = await world.call(accounts.startTwoFactor, { password: person.password }, person);
  const code = codeAt(secret, before);
  const { recoveryCodes } = await world.call(accounts.confirmTwoFactor, { code }, person);
  world.setNow(now);

  return { ...person, secret, recoveryCodes };
}

export async function challengeFor(world: World, { email, password }: Person): Promise<string> {
  const reply = await world.call(accounts.logIn, { email, password }, null);
  if (reply.step !== 'code') throw new Error('Expected a second step.');

  return reply.challenge;
}

/** Refused for nobody, for a session that has ended, for one of somebody else, and with each of the bad inputs. */
export async function expectOwnerOnly<A extends Action>(
  world: World,
  action: A,
  input: InputOf<A>,
  badInputs: readonly unknown[] = [],
): Promise<void> {
  const [gone, other] = [await world.person('Gone'), await world.person('Other')];
  await world.call(accounts.logOut, {}, gone);
  await world.quiet();
  const before = await world.rowCounts();
  const codeFor = async (as: Person | null, given: unknown) =>
    (await world.refusal(world.call(action, given as InputOf<A>, as))).code;

  expect(await codeFor(null, input)).toBe('unauthenticated');
  expect(await codeFor(gone, input)).toBe('unauthenticated');
  expect(await codeFor({ ...other, sessionId: gone.sessionId }, input)).toBe('unauthenticated');
  expect(await codeFor({ ...gone, sessionId: other.sessionId }, input)).toBe('unauthenticated');
  for (const bad of badInputs) expect(await codeFor(other, bad), JSON.stringify(bad)).toBe('invalid_input');
  expect(await world.rowCounts()).toEqual(before);
}

/** In milliseconds. Compare the fastest of several: the rest is what else the machine does. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();

  return performance.now() - start;
}

/** Milliseconds of processor time of this process, and so of its services: whatever else the machine does is not in it. */
export async function workOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);

  return (user + system) / 1000;
}
