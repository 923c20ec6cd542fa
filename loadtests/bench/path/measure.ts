import { Agent } from 'undici';
import type { Platform } from '../../platform/platform.ts';
import type { Measured } from './actions.ts';
import { type Cpu, costOf } from './cpu.ts';
import type { Member } from './crew.ts';
import { drive, type Seen } from './drive.ts';

/** What one kind of action costs, per call: milliseconds of waiting, microseconds of CPU. */
export interface Cost {
  seen: Seen;
  cpu: Cpu;
  /** A reply, as the floor has to give it too. */
  reply: unknown;
}

export type Measure = (action: Measured) => Promise<Cost>;

/** Everybody asks the same kind of thing, each again as soon as answered. */
export function openMeasure(platform: Platform, crew: readonly Member[], seconds: number): Measure {
  const dispatcher = new Agent({ connections: crew.length });
  const all = [...platform.processes, ...Object.values(platform.servers)];
  let turn = 1;

  return async (action) => {
    const ask = (who: number) => {
      const member = crew[who] as Member;
      return member.person.call(action.path, action.input(member, turn++), { dispatcher });
    };
    await drive(crew.length, seconds / 2, ask);
    const reply = await ask(0);
    const { done: seen, cpu } = await costOf(all, () => drive(crew.length, seconds, ask));
    const each = Object.entries(cpu).map(([name, used]) => [name, used / seen.count] as const);

    return { seen, cpu: Object.fromEntries(each), reply };
  };
}
