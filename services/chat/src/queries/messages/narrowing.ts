import { type RawBuilder, sql } from 'kysely';

/** By whom and when. */
export interface Said {
  personId?: string;
  from?: string;
  before?: string;
}

/** Of a conversation: that it is this place, or belongs to it. */
export const isIn = (placeId: string): RawBuilder<boolean> =>
  sql<boolean>`${placeId}::uuid in (conversation.id, conversation.group_id, conversation.project_id)`;

/** Of a message: by this person, and within this time. */
export function isSaidBy({ personId, from, before }: Said): RawBuilder<boolean> {
  const by = personId ? sql`message.author_id = ${personId}` : sql`true`;
  const since = from ? sql`and message.sent_at >= ${from}::timestamptz` : sql``;
  const until = before ? sql`and message.sent_at < ${before}::timestamptz` : sql``;

  return sql<boolean>`${by} ${since} ${until}`;
}
