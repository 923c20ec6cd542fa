import type { History } from '../history/read-history.ts';

/** Something that the platform must never do, and did. */
export interface Violation {
  rule: string;
  about: string;
}

export type Check = (history: History) => Violation[];

export const violation = (rule: string, ...about: unknown[]): Violation => ({
  rule,
  about: about.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join(' '),
});
