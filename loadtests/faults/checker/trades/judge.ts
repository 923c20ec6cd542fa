import type { History } from '../../history/read-history.ts';
import type { Check } from '../violation.ts';

/** Judges what people do in one part of the platform beside talking. */
export interface Judge {
  check: Check;
  /** What was done of it, in a line. */
  summary(history: History): string;
}
