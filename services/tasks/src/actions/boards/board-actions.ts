import { addColumn } from './add-column.ts';
import { addLabel } from './add-label.ts';
import { deleteColumn } from './delete-column.ts';
import { deleteLabel } from './delete-label.ts';
import { moveColumn } from './move-column.ts';
import { openBoard } from './open-board.ts';
import { updateColumn } from './update-column.ts';
import { updateLabel } from './update-label.ts';

export const boardActions = {
  openBoard,
  ...{ addColumn, updateColumn, moveColumn, deleteColumn },
  ...{ addLabel, updateLabel, deleteLabel },
};
