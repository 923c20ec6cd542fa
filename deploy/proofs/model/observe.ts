import { isDeepStrictEqual } from 'node:util';
import { chat } from '@allforone/contracts/chat';
import type { Person as RealPerson } from '@allforone/runtime/testing';
import { Difference } from './difference.ts';
import { type Conversation, type Model, may, peopleIn, roleOf } from './model.ts';
import type { Scene } from './scene.ts';
import { readConversation, readMessage, seenConversation, seenMessage } from './views.ts';

/** What one person sees rules out the models in which they would see something else. @throws Difference */
export async function observe(
  scene: Scene,
  possible: Model[],
  by: number,
  isClose: boolean,
): Promise<Model[]> {
  const seen = await look(scene, by, isClose);
  const expected = possible.map((model) => lookAt(model, by, seen?.open ?? null));
  const left = possible.filter((_model, place) => isDeepStrictEqual(expected[place], seen));
  if (left.length === 0) throw new Difference(`Person ${by} sees something else.`, by, expected, seen);

  return left;
}

interface Look {
  conversations: ReturnType<typeof seenConversation>[];
  /** The one looked into: the busiest. */
  open: string | null;
  messages: ReturnType<typeof seenMessage>[];
  receipts: Record<number, { read: number; delivered: number }>;
}

async function look(scene: Scene, by: number, isClose: boolean): Promise<Look | null> {
  const { organizationId, registry } = scene;
  const me = scene.people[by] as RealPerson;
  const list = await scene
    .call(chat.conversations, { organizationId, limit: 100 }, me)
    .catch((error) => (error.code === 'not_found' ? null : Promise.reject(error)));
  if (!list) return null;

  const conversations = list.items.map((view) => readConversation(registry, view)).toSorted(byKey);
  const open = conversations.toSorted((one, other) => other.revision - one.revision)[0]?.key;
  if (!open || !isClose) return { conversations, open: null, messages: [], receipts: {} };
  const input = { conversationId: registry.idOf(open), limit: 100 };
  const history = await scene.call(chat.history, input, me);
  const receipts = await scene.call(chat.receipts, input, me);

  return {
    conversations,
    open,
    messages: history.messages.map((view) => readMessage(registry, view)),
    receipts: Object.fromEntries(
      receipts.items.map(({ accountId, readSequence: read, deliveredSequence: delivered }) => [
        registry.personOf(accountId),
        { read, delivered },
      ]),
    ),
  };
}

function lookAt(model: Model, by: number, open: string | null): Look | null {
  if (!roleOf(model, by)) return null;
  const sees = (one: Conversation) => peopleIn(one).includes(by) && may(model, by, 'chat.read', one.group);
  const visible = Object.values(model.conversations).filter(sees);
  const opened = visible.find(({ key }) => key === open);

  return {
    conversations: visible.map((one) => seenConversation(model, one, by)).toSorted(byKey),
    open: opened?.key ?? null,
    messages: opened?.messages.map((message) => seenMessage({ conversation: opened, message })) ?? [],
    receipts: structuredClone(opened?.people ?? {}),
  };
}

const byKey = (one: { key: string }, other: { key: string }) => (one.key < other.key ? -1 : 1);
