import { accounts } from '@allforone/contracts/accounts';
import { chat } from '@allforone/contracts/chat';
import type { ErrorCode } from '@allforone/contracts/errors';
import { organizations } from '@allforone/contracts/organizations';
import { isRefusal } from '@allforone/runtime/refusal';
import type { Person, World } from '@allforone/runtime/testing';
import type { Act } from './acts.ts';
import type { Outcome } from './apply.ts';
import { textOf } from './message-rules.ts';
import type { Registry, Target } from './registry.ts';
import { readConversation, readMessage } from './views.ts';

/** The people of a history, their organisation, and how they call. */
export interface Stage {
  call: World['call'];
  people: readonly Person[];
  organizationId: string;
  links: Record<string, string>;
  registry: Registry;
  /** How often each act was accepted and refused, to see that histories are not all of refusals. */
  tally: Record<string, number>;
}

/** Does for real what an act says, and tells how it ended in the words of the model. */
export async function perform(stage: Stage, act: Act, target: Target, key?: string): Promise<Outcome> {
  const count = (how: string) => {
    stage.tally[`${act.do} ${how}`] = (stage.tally[`${act.do} ${how}`] ?? 0) + 1;
  };
  try {
    const reply = await run(stage, act, target, key);
    count('accepted');
    return { reply };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    count('refused');
    return { refused: error.code as ErrorCode };
  }
}

async function run(stage: Stage, act: Act, target: Target, idempotencyKey?: string): Promise<unknown> {
  const { organizationId, registry, links } = stage;
  const me = stage.people[act.by] as Person;
  const options = { idempotencyKey };
  const call: World['call'] = (action, input) => stage.call(action, input, me, options);
  const idOf = (who: number) => stage.people[who]?.accountId ?? '';
  const conversation = async (asked: ReturnType<typeof call<typeof chat.get>>) => {
    const view = await asked;
    if (act.do.startsWith('open')) registry.register('conversation', nameOf(act, target), view.id);
    return act.do === 'openChannel' ? null : readConversation(registry, view);
  };
  const message = async (asked: ReturnType<typeof call<typeof chat.edit>>) => {
    const view = await asked;
    if (act.do === 'send') registry.register('message', view.text.split(' ')[0] ?? '', view.id);
    return readMessage(registry, view);
  };
  const words = (own: string, names: readonly (number | 'all')[]) =>
    textOf(own, names.map((name) => (name === 'all' ? name : idOf(name))) as never);
  const inPlace = () => ({ conversationId: registry.idOf(target.place) });
  const ofMessage = () => ({ messageId: registry.idOf(target.place) });
  const ofMember = (who: number) => ({ organizationId, accountId: idOf(who) });
  const inGroup = (who: number) => ({ groupId: registry.idOf(target.place), accountId: idOf(who) });

  switch (act.do) {
    case 'join':
      return nothing(call(organizations.acceptInvitation, { token: links[act.role] ?? '' }, me));
    case 'leave':
      return nothing(call(organizations.leave, { organizationId }, me));
    case 'dismiss':
      return nothing(call(organizations.removeMember, ofMember(act.who), me));
    case 'changeRole':
      return nothing(call(organizations.changeRole, { ...ofMember(act.who), role: act.role }, me));
    case 'foundGroup': {
      const group = { organizationId, name: act.name, kind: 'team' } as const;
      registry.register('group', target.key, (await call(organizations.createGroup, group, me)).id);
      return null;
    }
    case 'closeGroup':
      return nothing(call(organizations.deleteGroup, { groupId: registry.idOf(target.place) }, me));
    case 'putIntoGroup':
      return nothing(call(organizations.addToGroup, inGroup(act.who), me));
    case 'takeOutOfGroup':
      return nothing(call(organizations.removeFromGroup, inGroup(act.who), me));
    case 'rename':
      return nothing(call(accounts.updateProfile, { name: act.name }, me));
    case 'openDirect':
      return conversation(call(chat.openDirect, ofMember(act.who), me));
    case 'openGroup': {
      const accountIds = act.people.map(idOf);
      return conversation(call(chat.createGroup, { organizationId, name: target.key, accountIds }, me));
    }
    case 'openChannel': {
      const groupId = act.group === null ? null : registry.idOf(target.place);
      return conversation(call(chat.createChannel, { organizationId, groupId, name: act.name }, me));
    }
    case 'archive':
      return conversation(call(chat.archive, { ...inPlace(), archived: act.archived }, me));
    case 'describe':
      return conversation(call(chat.update, { ...inPlace(), topic: act.topic }, me));
    case 'addPeople':
      return conversation(call(chat.addMembers, { ...inPlace(), accountIds: act.people.map(idOf) }, me));
    case 'takeOut':
      return nothing(call(chat.removeMember, { ...inPlace(), accountId: idOf(act.who) }, me));
    case 'send': {
      const replyToId = target.answers && registry.idOf(target.answers);
      const { clientId } = act;
      const text = words(target.key, act.names);
      return message(call(chat.send, { ...inPlace(), text, replyToId, clientId }, me));
    }
    case 'edit': {
      const text = words(`${target.place} ${target.key}`, act.names);
      return message(call(chat.edit, { ...ofMessage(), text }, me));
    }
    case 'delete':
      return message(call(chat.delete, ofMessage(), me));
    case 'react':
      return message(call(chat.react, { ...ofMessage(), emoji: act.emoji, on: act.on }, me));
    default: {
      const input = { ...inPlace(), sequence: act.sequence };
      const receipt = await call(act.do === 'read' ? chat.markRead : chat.markDelivered, input, me);
      return { read: receipt.readSequence, delivered: receipt.deliveredSequence };
    }
  }
}

const nothing = async (done: Promise<unknown>): Promise<null> => done.then(() => null);

/** Two people have one direct conversation, whoever opens it. */
const nameOf = (act: Act, { key }: Target): string =>
  act.do === 'openDirect' ? `direct ${[act.by, act.who].sort().join(' ')}` : key;
