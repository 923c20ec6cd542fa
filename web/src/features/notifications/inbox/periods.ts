export type Period = 'today' | 'yesterday' | 'week' | 'before';

/** Things that happened, newest first, under the headings that people think in. */
export function byPeriod<Item extends { createdAt: string }>(
  items: readonly Item[],
  now = new Date(),
): { period: Period; items: Item[] }[] {
  const groups = Map.groupBy(items, ({ createdAt }) => periodOf(new Date(createdAt), now));

  return [...groups].map(([period, group]) => ({ period, items: group }));
}

function periodOf(then: Date, now: Date): Period {
  const daysAgo = (days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);

  if (then >= daysAgo(0)) return 'today';
  if (then >= daysAgo(1)) return 'yesterday';

  return then >= daysAgo(6) ? 'week' : 'before';
}
