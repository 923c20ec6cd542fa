import type { Locale } from '@allforone/contracts/common';
import { idFrom } from '@allforone/runtime/id';
import { defineEntity, p } from '@mikro-orm/core';
import { generateNKeysBetween } from 'fractional-indexing';

export const mostColumns = 100;

export const BoardColumnSchema = defineEntity({
  name: 'BoardColumn',
  tableName: 'board_column',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    boardId: p.uuid(),
    name: p.text(),
    rank: p.text(),
    isDone: p.boolean(),
    taskCount: p.integer(),
  },
});

export class BoardColumn extends BoardColumnSchema.class {}
BoardColumnSchema.setClass(BoardColumn);

/** Where a task goes from its column when it is done, or is no longer: undefined where it may stay. */
export function columnOfState(
  columns: BoardColumn[],
  fromId: string,
  isDone: boolean,
): BoardColumn | undefined {
  const isRight = columns.find(({ id }) => id === fromId)?.isDone === isDone;

  return isRight ? undefined : columns.find((column) => column.isDone === isDone);
}

const firstNames: Record<Locale, readonly string[]> = {
  fr: ['À faire', 'En cours', 'Terminé'],
  en: ['To do', 'In progress', 'Done'],
};

/** Always the same ones for a board. */
export function firstColumns(boardId: string, language: Locale) {
  const ranks = generateNKeysBetween(null, null, firstNames[language].length);

  return firstNames[language].map((name, index) => ({
    id: idFrom('column', boardId, String(index)),
    name,
    rank: ranks[index] ?? '',
    isDone: index === firstNames[language].length - 1,
  }));
}
