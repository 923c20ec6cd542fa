import type { Notification } from '@allforone/contracts/notifications';
import type { Final, Seen } from '../history/line.ts';
import type { History } from '../history/read-history.ts';
import { accountIds, answerOf, asking, isAcknowledged, isRefused } from './truth.ts';
import { type Violation, violation } from './violation.ts';

const ofMessages = new Set<string>(['direct_message', 'group_message', 'mention']);
/** The platform counts no further. */
const mostCounted = 100;

/** Each notification has its cause, and each cause its one notification. */
export function checkNotifications(history: History): Violation[] {
  const people = accountIds(history);
  const violations: Violation[] = [];

  for (const { person, notifications, unreadCount } of history.of('inbox')) {
    const accountId = people.get(person) ?? '';
    const twice = notifications.length - new Set(notifications.map(({ id }) => id)).size;
    if (twice > 0) violations.push(violation('duplicated notification', person, twice));
    const unread = notifications.filter(({ readAt }) => readAt === null).length;
    if (Math.min(unread, mostCounted) !== unreadCount)
      violations.push(violation('wrong count of notifications', person, { unread, unreadCount }));
    violations.push(...checkCounts(history, person, accountId, notifications));
    violations.push(...checkMessages(history, person, accountId, notifications));
    violations.push(...checkTold(history, person, notifications));
  }

  return violations;
}

/** What was told live is in the list, unless it quotes a conversation that the reader may have been taken out of. */
function checkTold(history: History, person: string, notifications: readonly Notification[]): Violation[] {
  const listed = new Set(notifications.map(({ id }) => id));
  const steady = history.of('conversation').filter(({ isSteady }) => isSteady);
  const isGone = ({ path }: { path: string }) =>
    path.includes('/chat/') && !steady.some(({ conversationId }) => path.endsWith(conversationId));

  return history
    .of('told')
    .filter((told) => told.person === person)
    .flatMap(({ notification }) => notification ?? [])
    .filter((notification) => !listed.has(notification.id) && !isGone(notification))
    .map((notification) => violation('told of a notification that is not there', person, notification));
}

/** Facts that are told one by one: as many as were acknowledged, or, where an answer never came, perhaps one more. */
function* checkCounts(
  history: History,
  person: string,
  accountId: string,
  notifications: readonly Notification[],
): Generator<Violation> {
  const by = (path: string) => asking(history, path).filter((operation) => !isRefused(operation));
  const others = (path: string) =>
    by(path).filter(({ input, person: actor }) => input.accountId === accountId && actor !== person);
  const tokens = new Set(
    by('organizations.createInvitationLink')
      .filter((link) => link.person === person)
      .map((link) => answerOf<{ token: string }>(link)?.token),
  );
  const causes: Record<string, typeof history.operations> = {
    added_to_group: others('organizations.addToGroup'),
    role_changed: others('organizations.changeRole'),
    removed: others('organizations.removeMember'),
    member_joined: by('organizations.acceptInvitation').filter(({ input }) =>
      tokens.has(String(input.token)),
    ),
    security: [],
  };
  for (const [kind, operations] of Object.entries(causes)) {
    const told = notifications.filter((notification) => notification.kind === kind).length;
    const least = operations.filter(isAcknowledged).length;
    if (told < least) yield violation('lost notification', person, kind, { told, least });
    if (told > operations.length)
      yield violation('phantom notification', person, kind, { told, most: operations.length });
  }
}

function* checkMessages(
  history: History,
  person: string,
  accountId: string,
  notifications: readonly Notification[],
): Generator<Violation> {
  const kindOf = new Map(history.of('conversation').map((each) => [each.conversationId, each.kind]));
  const told = notifications.filter(({ kind }) => ofMessages.has(kind));
  const sent = new Map(asking(history, 'chat.send').map(({ op, input }) => [op, String(input.text)]));
  for (const notification of told) {
    const final = finalOf(history, person, notification.path.split('/').at(-1) ?? '');
    if (!final) continue;
    const causes = causesOf(final, notification.kind);
    const count = Number(notification.facts.count ?? 1);
    if (count > causes.length || !causes.some(({ authorId }) => authorId === notification.actorId))
      yield violation('phantom notification', person, notification, { causes: causes.length });
  }
  for (const final of history.of('final').filter((each) => each.person === person)) {
    for (const kind of ofMessages) yield* checkUnreadCauses(final, kind);
  }

  /** In the list, unread, and counting what is unread for who has read nothing since. */
  function* checkUnreadCauses(final: Final, kind: string): Generator<Violation> {
    const { id, readSequence } = final.conversation;
    const isSteady = history.of('conversation').some((one) => one.conversationId === id && one.isSteady);
    const unread = causesOf(final, kind).filter(({ sequence }) => sequence > readSequence);
    if (unread.length === 0 || !isSteady) return;
    const notification = told.find((each) => each.kind === kind && each.path.endsWith(id));
    if (!notification || notification.readAt !== null) {
      yield violation('lost notification', person, kind, id, { unread: unread.length });
    } else if (readSequence === 0) {
      const count = Number(notification.facts.count ?? 1);
      if (count !== Math.min(unread.length, mostCounted))
        yield violation('miscounted notification', person, kind, id, { count, unread: unread.length });
    }
  }

  function causesOf({ conversation, messages }: Final, kind: string): Seen[] {
    const place = kindOf.get(conversation.id);
    const textOf = ({ clientId, text }: Seen) => sent.get(clientId ?? '') ?? text;
    const isNamed = (message: Seen) => textOf(message).includes(`<@${accountId}>`);
    const others = messages.filter(({ authorId }) => authorId !== accountId);
    if (place === 'direct') return kind === 'direct_message' ? others : [];
    if (kind === 'mention') return others.filter(isNamed);

    const tellsAll = place === 'group' || place === 'project';

    return kind === 'group_message' && tellsAll ? others.filter((message) => !isNamed(message)) : [];
  }
}

const finalOf = (history: History, person: string, conversationId: string): Final | undefined =>
  history.of('final').find((final) => final.person === person && final.conversation.id === conversationId);
