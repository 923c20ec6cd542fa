import { setTimeout } from 'node:timers/promises';
import type { Guest } from './guest.ts';

/** A person may wait this long for an answer while somebody else misbehaves, on a busy machine of two cores. */
const patience = 3000;

/**
 * Does what a hostile client does, while somebody else goes on asking.
 * @throws Error when that person gets a wrong answer, none, or waits.
 */
export async function unnoticed<Result>(
  address: string,
  guest: Guest,
  attack: () => Promise<Result>,
): Promise<Result> {
  let isOver = false;
  const result = attack().finally(() => {
    isOver = true;
  });
  result.catch(() => undefined);

  let asked = 0;
  while (!isOver || asked < 3) {
    await askOnce(address, guest);
    asked += 1;
    await setTimeout(10);
  }

  return await result;
}

async function askOnce(address: string, { cookie, name }: Guest): Promise<void> {
  const began = performance.now();
  const answer = await fetch(`${address}/trpc/accounts.me`, {
    headers: { cookie },
    signal: AbortSignal.timeout(10 * patience),
  });
  const { result } = (await answer.json()) as { result?: { data: { name: string } } };
  const took = performance.now() - began;

  if (result?.data.name !== name) throw new Error(`Somebody else was answered ${answer.status}.`);
  if (took > patience) throw new Error(`Somebody else waited ${Math.round(took)} ms.`);
}
