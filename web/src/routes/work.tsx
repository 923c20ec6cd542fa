import type { RouteObject } from 'react-router';
import { page } from '../components/routes/route-page.tsx';
import { Columns, Fields, PageSkeleton, Panels } from '../components/skeletons.tsx';

export const tasks: RouteObject = {
  path: 'tasks',
  children: [
    { index: true, ...page('tasks', () => import('../features/tasks/tasks-page.tsx')) },
    { path: 'load', ...page('tasks', () => import('../features/tasks/load-page.tsx')) },
    {
      path: 'board/:kind/:placeId',
      ...page(
        'tasks',
        () => import('../features/tasks/board-page.tsx'),
        <PageSkeleton>
          <Columns />
        </PageSkeleton>,
      ),
    },
    {
      path: 'task/:taskId',
      ...page('tasks', () => import('../features/tasks/task-page.tsx'), <PageSkeleton width="narrow" />),
    },
  ],
};

export const objectives: RouteObject = {
  path: 'objectives',
  children: [
    {
      index: true,
      ...page(
        'objectives',
        () => import('../features/objectives/objectives-page.tsx'),
        <PageSkeleton>
          <Panels />
        </PageSkeleton>,
      ),
    },
    {
      path: 'mine',
      ...page(
        'objectives',
        () => import('../features/objectives/own-objectives-page.tsx'),
        <PageSkeleton>
          <Panels />
        </PageSkeleton>,
      ),
    },
    {
      path: 'new',
      ...page(
        'objectives',
        () => import('../features/objectives/new-objective-page.tsx'),
        <PageSkeleton width="narrow">
          <Fields count={5} />
        </PageSkeleton>,
      ),
    },
    {
      path: ':objectiveId',
      ...page('objectives', () => import('../features/objectives/objective-page.tsx')),
    },
  ],
};
