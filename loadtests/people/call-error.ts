/** A call that did not succeed. */
export class CallError extends Error {
  /** A code of the platform, or `offline` when nobody answered: what was asked may have happened. */
  readonly code: string;
  readonly data: unknown;

  constructor(path: string, code: string, data?: unknown) {
    super(`${path}: ${code}`);
    this.code = code;
    this.data = data;
  }

  /** Whether it may have happened all the same. */
  get isUnknown(): boolean {
    return ['offline', 'unavailable', 'internal'].includes(this.code);
  }
}
