import { v5, v7 } from 'uuid';

/** New id (UUID version 7): sorts by time, so that indexes grow at their end. */
export const newId = (): string => v7();

const namespace = '6f0d9c1e-4a53-4c0e-9b0b-6a1de0c5a001';

/** The same parts always give the same id (UUID version 5): what is written twice lands on one row. */
export const idFrom = (...parts: string[]): string => v5(parts.join('\n'), namespace);
