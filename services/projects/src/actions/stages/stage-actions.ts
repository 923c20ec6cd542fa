import { addStage } from './add-stage.ts';
import { deleteStage } from './delete-stage.ts';
import { deliverStage } from './deliver-stage.ts';
import { moveStage } from './move-stage.ts';
import { reopenStage } from './reopen-stage.ts';
import { updateStage } from './update-stage.ts';

export const stageActions = { addStage, updateStage, moveStage, deliverStage, reopenStage, deleteStage };
