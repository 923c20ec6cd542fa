import { deliveries } from './deliveries.ts';
import { files } from './files.ts';
import type { Judge } from './judge.ts';
import { links } from './links/links.ts';
import { objectives } from './objectives/objectives.ts';
import { projectNews } from './project-news.ts';
import { tasks } from './tasks/tasks.ts';

export const judges: readonly Judge[] = [files, deliveries, projectNews, tasks, objectives, links];
