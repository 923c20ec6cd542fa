/** What a section promises: a row that misses its goal fails the run. */
export type Goal = { atMost: number } | { atLeast: number } | { timesFloorAtMost: number };

export interface Row {
  what: string;
  measured: number;
  /** Printed behind the figures: `ms`, `us`, `/s`, `queries`. */
  unit: string;
  /** The same work with nothing of ours around it, measured in the same run. */
  floor?: { what: string; measured: number };
  goal?: Goal;
}

/** `npm run bench -- <name>` runs it and writes its table between its markers in docs/benchmarks.md. */
export interface Section {
  name: string;
  title: string;
  /** What was done, in a sentence or two, printed above the table. */
  about: string;
  run(): Promise<Row[]>;
}
