import { tasks } from '@allforone/contracts/tasks';
import { listen } from '@allforone/runtime/subscription';
import { settleTask } from '../entities/linked-tasks.ts';

export const onTaskCompleted = listen(tasks.completed, settleTask);
