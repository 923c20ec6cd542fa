import { answerEarly } from './answering-early.ts';

/** A task is answered as moved before it is. */
answerEarly('tasks');
await import('@allforone/deploy/main');
