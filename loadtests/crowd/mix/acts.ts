import { randomUUID } from 'node:crypto';
import type { Village, Villager } from '../village.ts';

interface Act {
  /** How often, among all acts of a day in a web client. */
  weight: number;
  path: string;
  /** Undefined for who has nothing to do it with. */
  input(village: Village, villager: Villager): object | undefined;
  isCommand?: boolean;
}

const here = ({ organizationId }: Village) => ({ organizationId });
const inOwn = (_village: Village, { conversationId }: Villager) =>
  conversationId ? { conversationId } : undefined;

const acts: Act[] = [
  { weight: 20, path: 'chat.history', input: ({ conversationId }) => ({ conversationId, limit: 50 }) },
  { weight: 10, path: 'chat.history', input: inOwn },
  { weight: 12, path: 'chat.conversations', input: here },
  { weight: 8, path: 'chat.unread', input: () => ({}) },
  { weight: 8, path: 'notifications.unreadCount', input: () => ({}) },
  { weight: 6, path: 'notifications.list', input: () => ({ limit: 20 }) },
  { weight: 5, path: 'organizations.mine', input: () => ({}) },
  { weight: 4, path: 'organizations.members', input: here },
  { weight: 2, path: 'chat.search', input: (village) => ({ ...here(village), words: 'telescope' }) },
  {
    weight: 15,
    path: 'chat.send',
    isCommand: true,
    input: (village, villager) => {
      const place = inOwn(village, villager);
      return place && { ...place, text: 'Bonjour à vous', clientId: randomUUID() };
    },
  },
  {
    weight: 10,
    path: 'chat.markRead',
    isCommand: true,
    input: (village, villager) => {
      const place = inOwn(village, villager);
      return place && { ...place, sequence: 1_000_000 };
    },
  },
];

const total = acts.reduce((sum, { weight }) => sum + weight, 0);

export interface Request {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What one of the villagers does next. @param chance - from 0 to 1, once for who and once for what. */
export function nextAct(village: Village, chance: () => number): Request {
  const villager = village.villagers[Math.floor(chance() * village.villagers.length)] as Villager;
  let at = chance() * total;
  for (const { weight, path, input, isCommand } of acts) {
    at -= weight;
    const asked = at < 0 && input(village, villager);
    if (asked) return toRequest(path, asked, villager, isCommand ?? false);
  }

  return toRequest('chat.unread', {}, villager, false);
}

function toRequest(path: string, input: object, { cookie }: Villager, isCommand: boolean): Request {
  const headers = { cookie, 'x-allforone': '1' };
  const json = JSON.stringify(input);
  if (!isCommand) return { method: 'GET', path: `/trpc/${path}?input=${encodeURIComponent(json)}`, headers };

  return {
    method: 'POST',
    path: `/trpc/${path}`,
    headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: json,
  };
}
