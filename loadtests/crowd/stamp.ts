/** Nanoseconds of the clock that all processes of a machine share. */
const now = (): bigint => process.hrtime.bigint();

/** Text that says when it was sent. */
export const stamped = (text: string): string => `${text} @${now()}`;

/** @returns milliseconds since it was sent; NaN for a text without stamp. */
export function ageOf(text: string): number {
  const sent = /@(\d+)$/.exec(text)?.[1];

  return sent ? Number(now() - BigInt(sent)) / 1e6 : Number.NaN;
}
