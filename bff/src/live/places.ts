import { chat } from '@allforone/contracts/chat';
import type { Page } from '@allforone/contracts/common';
import { organizations } from '@allforone/contracts/organizations';
import type { CallMeta } from '@allforone/runtime/context';
import type { Node } from '@allforone/runtime/node';
import { isRefusal } from '@allforone/runtime/refusal';
import type { Identity } from '../session/access-token.ts';
import { roomOf } from './rooms.ts';

/** Where an account belongs now, by the word of the services; null where the one that knows is away. */
export interface Places {
  organizationIds: string[] | null;
  rooms: Record<PlaceKind, Set<string> | null>;
}

type PlaceKind = 'organizationId' | 'conversationId';

export type PlacesOf = (identity: Identity) => Promise<Places>;

const client = { ip: '', userAgent: '', locale: 'fr' } as const;

/** The room of an organisation tells of its groups and people: only who may see those enters it. */
export function createPlacesOf(call: Node['call']): PlacesOf {
  return async (identity) => {
    const meta: CallMeta = { actor: identity, client, caller: 'live' };
    const { accountId } = identity;
    const [mine, conversationIds] = await Promise.all([
      unlessAway(everyPage((cursor) => call(organizations.mine, { cursor, limit: 100 }, meta))),
      unlessAway(everyPage((cursor) => call(chat.conversationIds, { accountId, cursor, limit: 100 }, meta))),
    ]);
    const seen = mine?.filter(({ permissions }) => permissions.includes('groups.read'));

    return {
      organizationIds: mine?.map(({ id }) => id).toSorted() ?? null,
      rooms: {
        organizationId: seen
          ? roomsOf(
              'organizationId',
              seen.map(({ id }) => id),
            )
          : null,
        conversationId: conversationIds && roomsOf('conversationId', conversationIds),
      },
    };
  };
}

const roomsOf = (kind: PlaceKind, ids: string[]) => new Set(ids.map((id) => roomOf(kind, id)));

const unlessAway = <Answer>(asked: Promise<Answer>): Promise<Answer | null> =>
  asked.catch((error) => {
    if (isRefusal(error, 'unavailable')) return null;
    throw error;
  });

async function everyPage<Item>(fetch: (cursor?: string) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await fetch(cursor);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);

  return items;
}
