import type { TaskCard } from '@allforone/contracts/tasks';

/** All cards of one board by id, and which version the ones had that are gone: told late, they do not come back. */
export interface BoardCards {
  byId: ReadonlyMap<string, TaskCard>;
  gone: ReadonlyMap<string, number>;
}

export type CardChange = (cards: BoardCards) => BoardCards;

export const boardCardsOf = (cards: readonly TaskCard[]): BoardCards => ({
  byId: new Map(cards.map((card) => [card.id, card])),
  gone: new Map(),
});

/** The card as it is now; an older one that comes late changes nothing. */
export const withCard =
  (card: TaskCard): CardChange =>
  (cards) => {
    const known = cards.byId.get(card.id)?.version ?? cards.gone.get(card.id) ?? -1;
    if (card.version <= known) return cards;

    return { byId: new Map(cards.byId).set(card.id, card), gone: without(cards.gone, card.id) };
  };

export const withoutCard =
  (taskId: string): CardChange =>
  (cards) => {
    const card = cards.byId.get(taskId);
    if (!card) return cards;

    return { byId: without(cards.byId, taskId), gone: new Map(cards.gone).set(taskId, card.version) };
  };

/** What was read, unless a card is known as it became later. */
export function withRead(read: BoardCards, known: BoardCards | undefined): BoardCards {
  const byId = new Map(read.byId);

  for (const [id, card] of read.byId) {
    const before = known?.byId.get(id);
    if (before && before.version >= card.version) byId.set(id, before);
  }

  return { byId, gone: known?.gone ?? read.gone };
}

function without<Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  if (!map.has(id)) return map;
  const rest = new Map(map);
  rest.delete(id);

  return rest;
}
