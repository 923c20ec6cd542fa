import { chat } from '@allforone/contracts/chat';
import type { Page } from '@allforone/contracts/common';
import { organizations } from '@allforone/contracts/organizations';
import type { CallMeta } from '@allforone/runtime/context';
import type { Node } from '@allforone/runtime/node';
import type { Identity } from '../session/access-token.ts';
import { roomOf } from './rooms.ts';

/** Where an account belongs now, by the word of the services. */
interface Places {
  organizationIds: string[];
  rooms: Set<string>;
}

export type PlacesOf = (identity: Identity) => Promise<Places>;

const client = { ip: '', userAgent: '', locale: 'fr' } as const;

/** The room of an organisation tells of its groups and people: only who may see those enters it. */
export function createPlacesOf(call: Node['call']): PlacesOf {
  return async (identity) => {
    const meta: CallMeta = { actor: identity, client, caller: 'live' };
    const { accountId } = identity;
    const [mine, conversationIds] = await Promise.all([
      everyPage((cursor) => call(organizations.mine, { cursor, limit: 100 }, meta)),
      everyPage((cursor) => call(chat.conversationIds, { accountId, cursor, limit: 100 }, meta)),
    ]);
    const seen = mine.filter(({ permissions }) => permissions.includes('groups.read'));

    return {
      organizationIds: mine.map(({ id }) => id).toSorted(),
      rooms: new Set([
        ...seen.map(({ id }) => roomOf('organizationId', id)),
        ...conversationIds.map((id) => roomOf('conversationId', id)),
      ]),
    };
  };
}

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
