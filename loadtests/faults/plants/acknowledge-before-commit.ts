import { answerEarly } from './answering-early.ts';

answerEarly('chat');
await import('@allforone/deploy/main');
