import { forget } from './forgetting.ts';

/** What was answered is there, and every third time nobody hears of it. */
forget('projects', 3, (name) => name === 'versionAnswered');
await import('@allforone/deploy/main');
