import { setTimeout } from 'node:timers/promises';
import type { ServiceBroker } from 'moleculer';
import { readAnswer } from '../bus/packets.ts';

/** `without_store`: it answers, but its database does not. `away`: nobody answers for it. */
export type ServiceState = 'up' | 'without_store' | 'away';

/** An action of every service beside those of its contract; no router forwards to it. */
export const stateAction = '$state';

const patience = 1000;

export async function askState(broker: ServiceBroker, service: string): Promise<ServiceState> {
  const asked = broker.call<unknown, never>(`${service}.${stateAction}`, {} as never, {
    timeout: 2 * patience,
    retries: 0,
  });
  return asked.then(
    (hasStore) => (readAnswer(hasStore) ? 'up' : 'without_store'),
    () => 'away',
  );
}

const rememberedFor = 3000;

/** Whether a store is up: it answers, and let nobody down a moment ago, which is how a full disk shows. */
export function watchStore(isUp: () => Promise<boolean>) {
  let failedAt = Number.NEGATIVE_INFINITY;

  return {
    hasFailed: () => {
      failedAt = performance.now();
    },
    isUp: async () => performance.now() - failedAt > rememberedFor && (await answersInTime(isUp())),
  };
}

export type StoreWatch = ReturnType<typeof watchStore>;

/** @returns false too for what fails or does not answer within a second. */
export async function answersInTime(answer: Promise<unknown>): Promise<boolean> {
  const isGood = answer.then(Boolean, () => false);
  return Promise.race([isGood, setTimeout(patience, false, { ref: false })]);
}
