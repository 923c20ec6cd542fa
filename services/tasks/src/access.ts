import type { Permission } from '@allforone/contracts/permissions';
import type { Ctx } from '@allforone/runtime/context';
import { forbidden, notFound } from '@allforone/runtime/refusal';
import { Board, lockBoard, lockBoardOf } from './entities/boards/board.ts';
import { BoardColumn } from './entities/boards/board-column.ts';
import { Label } from './entities/boards/label.ts';
import { type Located, type Rights, readerOf, rightsIn } from './entities/boards/rights.ts';
import { Task } from './entities/tasks/task.ts';

export type Need = 'read' | 'write' | 'manage';
const permissionFor: Record<Need, Permission> = {
  read: 'tasks.read',
  write: 'tasks.write',
  manage: 'tasks.manage',
};

/** The only way to the tasks of a place. One that you may not read does not exist for you. */
export async function placeFor(
  ctx: Ctx,
  located: Located,
  needs: Need = 'read',
  what = 'board',
): Promise<Rights> {
  const rights = await rightsIn(ctx, readerOf(ctx), located);
  if (!rights.read) throw notFound(what);
  if (!rights[needs]) throw forbidden(permissionFor[needs]);
  // What somebody does for themselves alone is in no log that others read.
  if (located.place.kind === 'personal') ctx.record({ organizationId: null });

  return rights;
}

export interface Open {
  board: Board;
  rights: Rights;
}

/** A board by its id: one of an open place where something was written. */
export async function boardFor(
  ctx: Ctx,
  boardId: string | undefined,
  needs: Need = 'read',
  what = 'board',
): Promise<Open> {
  const board = boardId ? await ctx.em.findOne(Board, { id: boardId }) : null;
  if (!board || board.hiddenAt) throw notFound(what);

  return { board, rights: await placeFor(ctx, board, needs, what) };
}

/** The same for who changes it or anything on it: one after the other. */
export async function lockedBoardFor(
  ctx: Ctx,
  boardId: string | undefined,
  needs: Need,
  what = 'board',
): Promise<Open> {
  const { board, rights } = await boardFor(ctx, boardId, needs, what);

  return { board: await lockBoard(ctx, board.id), rights };
}

/** The board of a place to write on, made where there is none yet. */
export async function lockedBoardIn(ctx: Ctx, located: Located, needs: Need): Promise<Open> {
  const rights = await placeFor(ctx, located, needs);
  const board = await lockBoardOf(ctx, located);
  if (board.hiddenAt) throw notFound('board');

  return { board, rights };
}

/** A task that is there; `isDeleted`: one that may come back. */
export async function taskFor(
  ctx: Ctx,
  taskId: string,
  needs: Need = 'read',
  isDeleted = false,
  what = 'task',
): Promise<Open & { task: Task }> {
  const task = await ctx.em.findOne(Task, { id: taskId });
  if (!task || Boolean(task.deletedAt) !== isDeleted) throw notFound(what);

  return { ...(await boardFor(ctx, task.boardId, needs, what)), task };
}

/** A task to change, its board locked. */
export async function lockedTaskFor(
  ctx: Ctx,
  taskId: string,
  isDeleted = false,
  what = 'task',
): Promise<Open & { task: Task }> {
  const { board, rights } = await taskFor(ctx, taskId, 'write', isDeleted, what);
  const locked = await lockBoard(ctx, board.id);
  const task = await ctx.em.findOne(Task, { id: taskId }, { refresh: true });
  if (!task || Boolean(task.deletedAt) !== isDeleted) throw notFound(what);

  return { board: locked, rights, task };
}

/** A column, a label: something of a board to change, the board locked. */
async function ofBoardFor<T extends { boardId: string }>(
  ctx: Ctx,
  find: () => Promise<T | null>,
  needs: Need,
  what: string,
): Promise<Open & { found: T }> {
  const open = await lockedBoardFor(ctx, (await find())?.boardId, needs, what);
  const found = await find();
  if (!found) throw notFound(what);

  return { ...open, found };
}

export const columnFor = (ctx: Ctx, id: string) =>
  ofBoardFor(ctx, () => ctx.em.findOne(BoardColumn, { id }, { refresh: true }), 'manage', 'column');

export const labelFor = (ctx: Ctx, id: string) =>
  ofBoardFor(ctx, () => ctx.em.findOne(Label, { id }, { refresh: true }), 'write', 'label');
