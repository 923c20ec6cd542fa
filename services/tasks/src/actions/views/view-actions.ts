import { addView } from './add-view.ts';
import { deleteView } from './delete-view.ts';
import { updateView } from './update-view.ts';

export const viewActions = { addView, updateView, deleteView };
