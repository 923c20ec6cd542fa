import type { MessageRow } from './select-messages.ts';

/** In bytes: a reply of the bus ends at a megabyte, and JSON adds its own. */
const heaviestPage = 600_000;

/** The rows that fit into one reply, at least one. */
export function fitting(rows: readonly MessageRow[]): MessageRow[] {
  let weight = 0;
  const end = rows.findIndex((row, position) => {
    weight += weightOf(row);
    return position > 0 && weight > heaviestPage;
  });

  return rows.slice(0, end === -1 ? rows.length : end);
}

const weightOf = ({ text, reactions, attachments }: MessageRow): number =>
  1000 +
  3 * text.length +
  40 * reactions.reduce((sum, { accountIds }) => sum + accountIds.length, 0) +
  500 * attachments.length;
