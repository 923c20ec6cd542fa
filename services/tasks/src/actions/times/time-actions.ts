import { addTime } from './add-time.ts';
import { removeTime } from './remove-time.ts';

export const timeActions = { addTime, removeTime };
