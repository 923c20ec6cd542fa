import { setTimeout } from 'node:timers/promises';
import type { Action, InputOf } from '@allforone/contracts/contract';
import { ServiceBroker } from 'moleculer';
import type { Config } from '../config.ts';
import type { CallMeta } from '../context.ts';
import { currentTraceparent } from '../trace.ts';
import { brokerOptions, patience } from './broker-options.ts';
import { fromBusError } from './bus-errors.ts';

const mostRetries = 3;
const firstPause = 50;

export const createBroker = (config: Config): ServiceBroker => new ServiceBroker(brokerOptions(config));

/**
 * Calls an action wherever it runs, for five seconds at most. Only queries are tried again: a command is tried again
 * by who holds its key, or when it came to a process that was stopping and never began.
 * @returns an `Answer` from another process, and what the action returned from this one.
 * @throws Refusal, whatever went wrong.
 */
export async function callAction<A extends Action>(
  broker: ServiceBroker,
  action: A,
  input: InputOf<A>,
  meta: CallMeta,
): Promise<unknown> {
  const name = `${action.service}.${String(action.name)}`;
  const traceparent = currentTraceparent() ?? meta.traceparent;
  const until = performance.now() + patience;
  for (let attempt = 0; ; attempt += 1) {
    const timeout = Math.max(1, Math.round(until - performance.now()));
    try {
      return await broker.call<unknown, never>(name, input as never, {
        meta: { ...meta, traceparent },
        timeout,
      });
    } catch (error) {
      const pause = firstPause * 2 ** attempt;
      const hasTime = performance.now() + pause < until;
      if (attempt === mostRetries || !hasTime || !mayAskAgain(action, error))
        throw fromBusError(error, action.service);
      await setTimeout(pause);
    }
  }
}

const mayAskAgain = (action: Action, error: unknown): boolean =>
  wasTurnedAway(error) || (action.kind === 'query' && isPassing(error));

/** By a process that takes nothing new: another one may. Without a node, nobody was asked at all. */
function wasTurnedAway(error: unknown): boolean {
  const { type, data } = error as { type?: string; data?: { nodeID?: string } };
  return /^SERVICE_NOT_(AVAILABLE|FOUND)$/.test(type ?? '') && data?.nodeID !== undefined;
}

/** Not when nobody is there to ask: that is known at once, and so is the answer. */
function isPassing(error: unknown): boolean {
  const { retryable, type } = error as { retryable?: boolean; type?: string };
  return retryable === true && !/^SERVICE_NOT_/.test(type ?? '');
}
