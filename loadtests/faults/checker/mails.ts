import type { History } from '../history/read-history.ts';
import { asking, isAcknowledged, isRefused } from './truth.ts';
import { type Violation, violation } from './violation.ts';

/** Whoever signed up and whoever was invited gets one mail, and nobody else gets any. */
export function checkMails(history: History): Violation[] {
  const [collected] = history.of('mails').slice(-1);
  if (!collected) return [];
  const received = Map.groupBy(collected.mails, ({ to }) => to);
  const invitations = asking(history, 'organizations.invite');
  const addressesOf = (operations: typeof invitations) =>
    operations.flatMap(({ input }) => (input.emails as string[]) ?? []);
  const due = new Set([
    ...history.of('person').map(({ email }) => email),
    ...addressesOf(invitations.filter(isAcknowledged)),
  ]);
  const possible = new Set([...due, ...addressesOf(invitations.filter((each) => !isRefused(each)))]);

  return [
    ...[...due].filter((to) => !received.has(to)).map((to) => violation('lost mail', to)),
    ...[...received.keys()].filter((to) => !possible.has(to)).map((to) => violation('phantom mail', to)),
    ...[...received]
      .filter(([, mails]) => mails.length > 1)
      .map(([to, mails]) => violation('duplicated mail', to, mails)),
  ];
}
