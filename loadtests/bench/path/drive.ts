/** What people saw who each asked again as soon as they were answered. */
export interface Seen {
  count: number;
  perSecond: number;
  /** Milliseconds within which this share of the answers came. */
  within(share: number): number;
}

/** @param ask - one question of person number `who`. @throws whatever a question throws. */
export async function drive(
  people: number,
  seconds: number,
  ask: (who: number) => Promise<unknown>,
): Promise<Seen> {
  const waits: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const going = Array.from({ length: people }, async (_, who) => {
    while (performance.now() < end) {
      const asked = performance.now();
      await ask(who);
      waits.push(performance.now() - asked);
    }
  });
  await Promise.all(going);
  const took = (performance.now() - began) / 1000;
  waits.sort((a, b) => a - b);

  return {
    count: waits.length,
    perSecond: waits.length / took,
    within: (share) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0,
  };
}
