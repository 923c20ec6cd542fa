import { expect, vi } from 'vitest';
import { pathOf } from '../../cast/contracts.ts';
import { exampleOf } from '../../examples/examples.ts';
import type { Front } from '../front.ts';
import type { SignedInCast } from '../stage.ts';
import { listen } from './listener.ts';
import { makeNoise } from './noise.ts';
import type { Revocation } from './revocations.ts';

/** Somebody who can and hears something, at one front. */
export interface Hold {
  /** Resolves when it is over on HTTP and on the line. @throws when either goes on for longer than `limit`. */
  isGone(takenAt: number, limit: number): Promise<void>;
  release(): Promise<void>;
}

export async function takeHold(
  { cast, cookies }: SignedInCast,
  { address, send }: Front,
  { who, place, probe, refusal, heard }: Revocation,
): Promise<Hold> {
  const input = await exampleOf(cast, probe, cast.people[who], cast.places[place]);
  const ask = () => send(probe.kind, pathOf(probe), input, cookies[who]);
  const line = await listen(address, who, cookies[who]);
  const noise = heard === 'cut' ? null : makeNoise(cast, cast.places[place], heard);
  await vi.waitFor(async () => expect(await ask()).toHaveProperty('answer'), 5000);
  if (noise) await vi.waitFor(() => expect(noise.lastIn(line.heard)).not.toBeNull(), 10_000);

  return {
    async isGone(takenAt, limit) {
      const byHttp = async () => expect(await ask()).toEqual({ code: refusal });
      await vi.waitFor(byHttp, { timeout: takenAt + limit - performance.now(), interval: 20 });
      if (!noise) {
        const byLine = () => expect(line.socket.connected).toBe(false);
        return vi.waitFor(byLine, { timeout: takenAt + limit - performance.now(), interval: 20 });
      }
      // What is said after the limit has time enough to arrive where it should not.
      await new Promise((resolve) => setTimeout(resolve, takenAt + limit + 300 - performance.now()));
      await noise.stop();
      expect((noise.lastIn(line.heard) as number) - takenAt).toBeLessThan(limit);
    },
    async release() {
      await noise?.stop();
      line.close();
    },
  };
}
