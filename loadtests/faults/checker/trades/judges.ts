import { deliveries } from './deliveries.ts';
import { files } from './files.ts';
import type { Judge } from './judge.ts';
import { projectNews } from './project-news.ts';

export const judges: readonly Judge[] = [files, deliveries, projectNews];
