import { join } from 'node:path';

/** Faults of our own, so that it is seen that the checker finds them: each is a process entry that alters the platform. */
export const plants = [
  'acknowledge-before-commit',
  'drop-outbox-rows',
  'acknowledge-uploads-early',
  'drop-answered-facts',
  'answer-twice',
  'acknowledge-moves-early',
  'drop-created-facts',
] as const;
export type Plant = (typeof plants)[number];

export const entryOf = (plant: Plant): string => join(import.meta.dirname, `${plant}.ts`);
