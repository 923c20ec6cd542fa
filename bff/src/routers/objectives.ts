import { objectives } from '@allforone/contracts/objectives';
import { read, router, write } from '../forward.ts';

export const objectivesRouter = router({
  list: read(objectives.list),
  get: read(objectives.get),
  create: write(objectives.create),
  update: write(objectives.update),
  close: write(objectives.close),
  reopen: write(objectives.reopen),
  delete: write(objectives.delete),
  restore: write(objectives.restore),
  overview: read(objectives.overview),
  keyResults: read(objectives.keyResults),
  addKeyResult: write(objectives.addKeyResult),
  updateKeyResult: write(objectives.updateKeyResult),
  deleteKeyResult: write(objectives.deleteKeyResult),
  checkIn: write(objectives.checkIn),
  undoCheckIn: write(objectives.undoCheckIn),
  checkIns: read(objectives.checkIns),
  findObjects: read(objectives.findObjects),
});
