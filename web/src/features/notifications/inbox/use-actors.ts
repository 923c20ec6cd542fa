import type { Notification } from '@allforone/contracts/notifications';
import type { Organization, Person } from '@allforone/contracts/organizations';
import { useQueries } from '@tanstack/react-query';
import { trpc } from '../../../lib/trpc.ts';

/** Names and photos of who caused what, in whichever organisation. Never suspends: names fill in when they come. */
export function useActors(
  notifications: readonly Notification[],
  organizations: readonly Organization[],
): ReadonlyMap<string, Person> {
  const asked = organizations
    .map(({ id }) => ({
      organizationId: id,
      accountIds: actorsIn(notifications.filter(({ organizationId }) => organizationId === id)),
    }))
    .filter(({ accountIds }) => accountIds.length > 0);

  return useQueries({
    queries: asked.map((input) =>
      trpc.organizations.people.queryOptions(input, {
        staleTime: 5 * 60_000,
        placeholderData: (before) => before,
      }),
    ),
    combine: (answers) =>
      new Map(answers.flatMap(({ data = [] }) => data).map((person) => [person.accountId, person])),
  });
}

/** Of the newest ones: a request asks for a hundred names at most. */
const actorsIn = (notifications: readonly Notification[]): string[] =>
  [...new Set(notifications.flatMap(({ actorId }) => actorId ?? []))].slice(0, 100).sort();
