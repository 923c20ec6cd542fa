import type { ErrorCode } from '@allforone/contracts/errors';
import type { Act } from './acts.ts';
import * as conversations from './conversation-rules.ts';
import * as messages from './message-rules.ts';
import { type Model, Refused } from './model.ts';
import * as organization from './organization-rules.ts';
import type { Target } from './registry.ts';
import { seenConversation, seenMessage } from './views.ts';

export type Outcome = { refused: ErrorCode } | { reply: unknown };

/** What the model says of one act: how it ends, and what is there afterwards. What is refused changes nothing. */
export function apply(before: Model, act: Act, target: Target): { model: Model; outcome: Outcome } {
  const model = structuredClone(before);
  try {
    const reply = run(model, act, target);
    if (!unaudited.includes(act.do)) model.audited += 1;

    return { model, outcome: { reply } };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;

    return { model: before, outcome: { refused: error.code } };
  }
}

const unaudited: readonly Act['do'][] = ['send', 'react', 'read', 'receive', 'rename'];

function run(model: Model, act: Act, target: Target): unknown {
  const { key, place } = target;
  const { by } = act;
  switch (act.do) {
    case 'openDirect':
      return seenConversation(model, conversations.openDirect(model, act), by);
    case 'openGroup':
      return seenConversation(model, conversations.openGroup(model, act, key), by);
    case 'openChannel':
      return openChannel(model, act, target);
    case 'archive':
      return seenConversation(model, conversations.archive(model, act, place), by);
    case 'describe':
      return seenConversation(model, conversations.describe(model, act, place), by);
    case 'addPeople':
      return seenConversation(model, conversations.addPeople(model, act, place), by);
    case 'takeOut':
      return conversations.takeOut(model, act, place) ?? null;
    case 'send':
      return seenMessage(messages.send(model, act, { key, in: place, answers: target.answers }));
    case 'edit':
      return seenMessage(messages.edit(model, act, place, `${place} ${key}`));
    case 'delete':
      return seenMessage(messages.remove(model, act, place));
    case 'react':
      return seenMessage(messages.react(model, act, place));
    case 'read':
    case 'receive':
      return { ...messages.advance(model, act, place) };
    case 'rename':
      model.names[by] = act.name;
      return null;
    default:
      return inOrganization(model, act, target);
  }
}

/** Those of its place come into it a moment later, so its first view is not compared. */
function openChannel(
  model: Model,
  act: Extract<Act, { do: 'openChannel' }>,
  { key, place }: Target,
): unknown {
  conversations.openChannel(model, act, key, act.group === null ? null : place);

  return null;
}

function inOrganization(model: Model, act: Act, { key, place }: Target): null {
  if (act.do === 'join') organization.join(model, act);
  else if (act.do === 'leave') organization.leave(model, act);
  else if (act.do === 'dismiss') organization.dismiss(model, act);
  else if (act.do === 'changeRole') organization.changeRole(model, act);
  else if (act.do === 'foundGroup') organization.foundGroup(model, act, key);
  else if (act.do === 'closeGroup') organization.closeGroup(model, act, place);
  else if (act.do === 'putIntoGroup') organization.putIntoGroup(model, act, place);
  else if (act.do === 'takeOutOfGroup') organization.takeOutOfGroup(model, act, place);

  return null;
}
