import { CallError } from '../../people/call-error.ts';

export interface Deed {
  path: string;
  at: number;
  milliseconds: number;
  /** Null when it went well. */
  error: { code: string; said: string } | null;
}

/** Writes down how everything went that was asked. */
export class Tally {
  readonly deeds: Deed[] = [];

  async time<Output>(path: string, ask: () => Promise<Output>): Promise<Output | null> {
    const at = performance.now();
    try {
      const output = await ask();
      this.deeds.push({ path, at, milliseconds: performance.now() - at, error: null });

      return output;
    } catch (error) {
      const code = error instanceof CallError ? error.code : String(error);
      const said = error instanceof CallError ? JSON.stringify(error.data ?? null) : '';
      this.deeds.push({ path, at, milliseconds: performance.now() - at, error: { code, said } });

      return null;
    }
  }

  /** What was going on in between: also what had begun before, and ended after. */
  during(from: number, to: number): Deed[] {
    return this.deeds.filter(({ at, milliseconds }) => at < to && at + milliseconds > from);
  }
}

export const failed = (deeds: readonly Deed[]): Deed[] => deeds.filter(({ error }) => error !== null);

export const slowest = (deeds: readonly Deed[]): number =>
  deeds.reduce((most, { milliseconds }) => Math.max(most, milliseconds), 0);

export function percentile(deeds: readonly Deed[], share: number): number {
  const sorted = deeds.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);

  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
