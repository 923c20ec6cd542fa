import type { LinkedObject } from '@allforone/contracts/links';
import type { ObjectRef } from '@allforone/contracts/objects';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { client } from '../../lib/trpc.ts';

interface Waiting {
  object: ObjectRef;
  resolve(linked: LinkedObject): void;
  reject(error: unknown): void;
}

/** As many as fit into one address. */
const most = 50;
const waiting = new Map<string, Waiting[]>();

/** One object as the reader may know it; all that a page asks for at once goes in few calls. */
export const resolvedOptions = (organizationId: string, object: ObjectRef) =>
  queryOptions({
    queryKey: ['links.resolved', organizationId, object.kind, object.id],
    queryFn: () => resolveSoon(organizationId, object),
    retry: false,
  });

/** Undefined until it is known. */
export function useResolvedObject(object: ObjectRef): LinkedObject | undefined {
  const { organizationId = '' } = useParams();
  const { data, isError } = useQuery(resolvedOptions(organizationId, object));

  return data ?? (isError ? { object, card: null, isAway: true } : undefined);
}

function resolveSoon(organizationId: string, object: ObjectRef): Promise<LinkedObject> {
  return new Promise((resolve, reject) => {
    const before = waiting.get(organizationId);
    if (!before) setTimeout(() => ask(organizationId));

    waiting.set(organizationId, [...(before ?? []), { object, resolve, reject }]);
  });
}

function ask(organizationId: string): void {
  const all = waiting.get(organizationId) ?? [];
  waiting.delete(organizationId);

  for (let from = 0; from < all.length; from += most) {
    void answer(organizationId, all.slice(from, from + most));
  }
}

async function answer(organizationId: string, asked: Waiting[]): Promise<void> {
  try {
    const objects = asked.map(({ object: { kind, id } }) => ({ kind, id }));
    const found = await client.links.resolve.query({ organizationId, objects });
    for (const [index, { object, resolve }] of asked.entries()) {
      resolve(found[index] ?? { object, card: null, isAway: false });
    }
  } catch (error) {
    for (const { reject } of asked) reject(error);
  }
}
