import type { History } from '../history/read-history.ts';
import { delays } from './live.ts';
import { recoveries } from './recovery.ts';
import { judges } from './trades/judges.ts';
import { asking, finalMessages, isAcknowledged } from './truth.ts';

/** Recovery by part and kind of fault, as a table in Markdown. */
export function tableOf(history: History): string {
  const byPart = Map.groupBy(recoveries(history), ({ part, kind }) => `${part} | ${kind}`);
  const rows = [...byPart]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([part, times]) => {
      const sorted = times.map(({ after }) => after).sort((one, other) => one - other);

      return `| ${part} | ${sorted.length} | ${seconds(quantile(sorted, 0.5))} | ${seconds(sorted.at(-1) ?? 0)} |`;
    });

  return [
    '| part | fault | times | recovery, median (s) | worst (s) |',
    '|---|---|---:|---:|---:|',
    ...rows,
  ].join('\n');
}

/** What was done meanwhile. */
export function summaryOf(history: History): string {
  const { operations } = history;
  const count = (path: string) => asking(history, path).filter(isAcknowledged).length;
  const attempts = history.of('attempt');
  const codes = Map.groupBy(attempts, ({ code }) => code);
  const waits = delays(history)
    .map(({ after }) => after)
    .sort((one, other) => one - other);
  const messages = [...finalMessages(history).values()].reduce((sum, each) => sum + each.length, 0);

  const loads = history
    .of('fault')
    .map(({ load }) => load)
    .sort((one, other) => one - other);

  return [
    `programs that wanted a processor, for each there is: median ${quantile(loads, 0.5).toFixed(1)}, ` +
      `most ${(loads.at(-1) ?? 0).toFixed(1)}`,
    `${operations.length} operations, ${operations.filter(isAcknowledged).length} acknowledged, ` +
      `${operations.filter(({ end }) => end?.type === 'fail').length} refused, ` +
      `${operations.filter(({ end }) => end === null).length} unanswered; ${attempts.length} attempts ` +
      `(${[...codes].map(([code, same]) => `${code} ${same.length}`).join(', ')})`,
    `${count('chat.send')} messages acknowledged, ${messages} kept; ${count('chat.edit')} edits, ` +
      `${count('chat.react')} reactions, ${count('organizations.addToGroup') + count('organizations.removeFromGroup')} ` +
      `membership changes, ${count('organizations.invite')} invitations`,
    ...judges.map((judge) => judge.summary(history)),
    `${history.of('told').length} events heard, ${history.of('page').length} pages read, ` +
      `${history.of('view').length} views compared, ` +
      `${history.of('inbox').reduce((sum, { notifications }) => sum + notifications.length, 0)} notifications, ` +
      `${history.of('mails').at(-1)?.mails.length ?? 0} mails`,
    `from acknowledgement to the screen of another: median ${Math.round(quantile(waits, 0.5))} ms, ` +
      `99 in 100 within ${Math.round(quantile(waits, 0.99))} ms, worst ${Math.round(waits.at(-1) ?? 0)} ms`,
  ].join('\n');
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;

const seconds = (milliseconds: number): string =>
  Number.isFinite(milliseconds) ? (milliseconds / 1000).toFixed(1) : 'never';
