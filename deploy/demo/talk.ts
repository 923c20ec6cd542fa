import { chat } from '@allforone/contracts/chat';
import type { Node } from '@allforone/runtime/node';
import type { Line } from './data/organization.ts';
import type { PersonKey } from './data/people.ts';
import type { Crew } from './sign-up.ts';

const patience = 20_000;

/** Says each line in its place; channels are made by the chat service a moment after their group. */
export async function talk(node: Node, crew: Crew, organizationId: string, lines: Line[]): Promise<void> {
  for (const { to, from, text, reactions } of lines) {
    const conversationId =
      typeof to === 'string'
        ? await conversationNamed(node, crew, organizationId, to, from)
        : await directWith(node, crew, organizationId, to.person, from);
    const message = await node.call(chat.send, { conversationId, text }, crew[from]);

    for (const [key, emoji] of Object.entries(reactions ?? {})) {
      await conversationNamed(node, crew, organizationId, String(to), key as PersonKey);
      await node.call(chat.react, { messageId: message.id, emoji, on: true }, crew[key as PersonKey]);
    }
  }
}

async function conversationNamed(
  node: Node,
  crew: Crew,
  organizationId: string,
  name: string,
  as: PersonKey,
): Promise<string> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const { items } = await node.call(chat.conversations, { organizationId, limit: 100 }, crew[as]);
    const found = items.find((conversation) => conversation.name === name);
    if (found) return found.id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  throw new Error(`${as} never got into "${name}".`);
}

async function directWith(
  node: Node,
  crew: Crew,
  organizationId: string,
  person: PersonKey,
  as: PersonKey,
): Promise<string> {
  const { accountId } = crew[person];
  const conversation = await node.call(chat.openDirect, { organizationId, accountId }, crew[as]);

  return conversation.id;
}
