import { forget } from './forgetting.ts';

/** A task that was made of a message is there, and every third time nothing links the two. */
forget('tasks', 3, (name) => name === 'created');
await import('@allforone/deploy/main');
