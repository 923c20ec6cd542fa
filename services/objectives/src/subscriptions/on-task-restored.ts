import { tasks } from '@allforone/contracts/tasks';
import { listen } from '@allforone/runtime/subscription';
import { settleTask } from '../entities/linked-tasks.ts';

export const onTaskRestored = listen(tasks.restored, settleTask);
