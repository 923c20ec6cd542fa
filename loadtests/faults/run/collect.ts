import type { Conversation, Message } from '@allforone/contracts/chat';
import type { Notification } from '@allforone/contracts/notifications';
import type { Member } from '@allforone/contracts/organizations';
import { Client } from 'pg';
import type { Seen } from '../history/line.ts';
import { toSeen } from '../history/scribe.ts';
import type { Actor } from '../people/actor.ts';
import { allOf } from '../people/all-of.ts';
import type { Cast } from '../people/cast.ts';
import type { Crowd } from '../people/crowd.ts';
import type { Trade } from '../people/trades/trade.ts';

/** At the end, what each screen holds beside what the platform answers, and everything that was told by other ways. */
export async function collect(
  cast: Cast,
  crowd: Crowd,
  trades: readonly Trade[],
  databaseUrl: string,
): Promise<void> {
  const { actors, managed } = cast;
  const [{ scribe } = {} as Actor] = actors;
  for (const [place, actor] of actors.entries()) {
    for (const [conversationId, log] of crowd.readers[place]?.logs ?? [])
      scribe.write({ type: 'view', person: actor.name, conversationId, messages: log.messages.map(toSeen) });
  }
  for (const trade of trades) await trade.collect();
  for (const actor of actors) await collectFrom(actor, cast.organizationId);

  const [owner] = actors;
  for (const { groupId } of managed) if (owner) await collectMembers(owner, cast.organizationId, groupId);
  if (owner) await collectMembers(owner, cast.organizationId, null);
  scribe.write({ type: 'mails', mails: await mailsIn(databaseUrl) });
}

async function collectFrom({ name: person, scribe, person: { call } }: Actor, organizationId: string) {
  const conversations = await allOf<Conversation>((cursor) =>
    call('chat.conversations', { organizationId, limit: 100, cursor }),
  );
  for (const { id, kind, groupId, ...rest } of conversations) {
    const { lastSequence, readSequence, unreadCount, mentionCount } = rest;
    const conversation = { id, lastSequence, readSequence, unreadCount, mentionCount };
    scribe.write({ type: 'conversation', conversationId: id, kind, isSteady: groupId === null });
    scribe.write({ type: 'final', person, conversation, messages: await historyOf(call, id) });
  }
  const notifications = await allOf<Notification>((cursor) =>
    call('notifications.list', { limit: 100, cursor }),
  );
  const { count: unreadCount } = await call<{ count: number }>('notifications.unreadCount', {});
  scribe.write({ type: 'inbox', person, unreadCount, notifications });
}

async function historyOf(call: Actor['person']['call'], conversationId: string): Promise<Seen[]> {
  const messages: Message[] = [];
  for (let after = 0; ; after = messages.at(-1)?.sequence ?? 0) {
    const input = { conversationId, after, limit: 100 };
    const page = await call<{ messages: Message[]; hasMore: boolean }>('chat.history', input);
    messages.push(...page.messages);
    if (!page.hasMore) return messages.map(toSeen);
  }
}

async function collectMembers(owner: Actor, organizationId: string, groupId: string | null): Promise<void> {
  const place = { organizationId, ...(groupId && { groupId }), limit: 100 };
  const members = await allOf<Member>((cursor) =>
    owner.person.call('organizations.members', { ...place, cursor }),
  );
  const roles = Object.fromEntries(members.map(({ accountId, role }) => [accountId, role]));

  owner.scribe.write({ type: 'members', groupId, roles });
}

/** No mail server is set, so every mail lies in the operator's outbox. */
async function mailsIn(databaseUrl: string): Promise<{ id: string; to: string; subject: string }[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query('select id, "to", subject from notifications.outbox_mail')).rows;
  } finally {
    await client.end();
  }
}
