import { forget } from './forgetting.ts';

forget('chat', 25, () => true);
await import('@allforone/deploy/main');
