import type { Members } from '../history/line.ts';
import type { History, Operation } from '../history/read-history.ts';
import { asking, isAcknowledged } from './truth.ts';
import { type Violation, violation } from './violation.ts';

/** Who is where at the end is what was acknowledged, one thing after the other. */
export function checkMemberships(history: History): Violation[] {
  return history
    .of('members')
    .flatMap((members) =>
      members.groupId === null
        ? [...checkRoles(history, members)]
        : [...checkGroup(history, members.groupId, members)],
    );
}

function* checkGroup(history: History, groupId: string, { roles }: Members): Generator<Violation> {
  const changes = [
    ...asking(history, 'organizations.addToGroup'),
    ...asking(history, 'organizations.removeFromGroup'),
  ]
    .filter(({ input }) => input.groupId === groupId)
    .sort((one, other) => one.at - other.at);
  for (const [accountId, last] of lastFor(changes)) {
    const isDue = last.path === 'organizations.addToGroup';
    if (isDue !== accountId in roles) yield violation('lost membership', groupId, accountId, { isDue });
  }
  const added = new Set(changes.map(({ input }) => input.accountId));
  for (const accountId of Object.keys(roles))
    if (!added.has(accountId)) yield violation('phantom membership', groupId, accountId);
}

function* checkRoles(history: History, { roles }: Members): Generator<Violation> {
  for (const [accountId, { input }] of lastFor(asking(history, 'organizations.changeRole'))) {
    if (roles[accountId] !== input.role) yield violation('lost role', accountId, input, roles[accountId]);
  }
}

/** The last change of each person, where it is known to have happened. */
function lastFor(changes: readonly Operation[]): [string, Operation][] {
  const possible = changes.filter(({ end }) => end?.type !== 'fail');
  const byAccount = Map.groupBy(possible, ({ input }) => String(input.accountId));

  return [...byAccount].flatMap(([accountId, group]) => {
    const last = group.at(-1);

    return last && isAcknowledged(last) ? [[accountId, last] as [string, Operation]] : [];
  });
}
