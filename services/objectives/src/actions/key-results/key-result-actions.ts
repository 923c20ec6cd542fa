import { addKeyResult } from './add-key-result.ts';
import { checkInKeyResult } from './check-in.ts';
import { deleteKeyResult } from './delete-key-result.ts';
import { undoCheckIn } from './undo-check-in.ts';
import { updateKeyResult } from './update-key-result.ts';

export const keyResultActions = {
  addKeyResult,
  updateKeyResult,
  deleteKeyResult,
  checkIn: checkInKeyResult,
  undoCheckIn,
};
