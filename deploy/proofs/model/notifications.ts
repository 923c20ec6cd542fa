import { Difference } from './difference.ts';
import { type Conversation, type Message, type Model, roleOf } from './model.ts';
import type { Scene } from './scene.ts';

interface Row {
  account_id: string;
  conversation_id: string;
  kind: string;
  unread: number[];
  read_at: Date | null;
}

/** Nobody has more waiting than is there for them, and whom a message names and who has not read it has it waiting. */
export async function checkNotifications(
  { world, organizationId, registry }: Scene,
  model: Model,
): Promise<void> {
  const rows = await world.sql<Row>(
    'notifications',
    `select account_id, conversation_id, kind, unread, read_at from notification
     where organization_id = $1 and conversation_id is not null`,
    [organizationId],
  );
  for (const row of rows) {
    const who = registry.personOf(row.account_id);
    const place = model.conversations[registry.keyOf(row.conversation_id)];
    for (const sequence of row.unread) {
      const message = place?.messages[sequence - 1];
      if (!message || message.author === who)
        throw new Difference('Somebody was told of what is not theirs to hear.', row, null, message);
    }
    if (!row.read_at && !roleOf(model, who))
      throw new Difference('Something waits for somebody who has left.', row, null, who);
  }
  for (const place of Object.values(model.conversations)) checkWaiting(place, rows, registry);
}

function checkWaiting(place: Conversation, rows: Row[], registry: Scene['registry']): void {
  for (const [number, { read }] of Object.entries(place.people)) {
    const who = Number(number);
    const waiting = place.messages.filter((message, index) => index >= read && concerns(message, place, who));
    const told = rows.filter(
      (row) => registry.personOf(row.account_id) === who && registry.keyOf(row.conversation_id) === place.key,
    );
    const open = told.filter(({ read_at }) => !read_at).flatMap(({ unread }) => unread);
    for (const message of waiting) {
      const sequence = place.messages.indexOf(message) + 1;
      if (!open.includes(sequence))
        throw new Difference('Nobody told them.', { who, message }, sequence, told);
    }
  }
}

/** What an edit names later was not told of when it was sent, so only messages as they were sent are asked for. */
function concerns(message: Message, place: Conversation, who: number): boolean {
  if (message.author === who || message.isEdited || message.isDeleted) return false;

  return place.kind !== 'channel' || message.named.some((name) => name === 'all' || name === who);
}
