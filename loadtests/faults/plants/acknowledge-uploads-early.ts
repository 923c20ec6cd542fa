import { answerEarly } from './answering-early.ts';

/** An upload is answered before it is a file. */
answerEarly('files');
await import('@allforone/deploy/main');
