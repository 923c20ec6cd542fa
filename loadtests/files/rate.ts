/** Megabytes per second of some work on so many bytes. */
export async function rateOf(bytes: number, work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();

  return bytes / 1000 / (performance.now() - from);
}
