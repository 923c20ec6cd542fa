import { Navigate, type RouteObject } from 'react-router';
import { NotFoundPage } from './components/routes/not-found-page.tsx';
import { RouteError } from './components/routes/route-error.tsx';
import { page } from './components/routes/route-page.tsx';
import { Fields, ListSkeleton, PageSkeleton, Panels } from './components/skeletons.tsx';
import { objectives, tasks } from './routes/work.tsx';

const chat: RouteObject = {
  path: 'chat',
  ...page('chat', () => import('./features/chat/chat-page.tsx')),
  children: [
    { index: true, ...page('chat', () => import('./features/chat/no-conversation-page.tsx'), null) },
    { path: 'new', ...detail(page('chat', () => import('./features/chat/new-conversation-page.tsx'), null)) },
    { path: 'new/group', ...detail(page('chat', () => import('./features/chat/new-group-page.tsx'), null)) },
    {
      path: 'new/channel',
      ...detail(page('chat', () => import('./features/chat/new-channel-page.tsx'), null)),
    },
    {
      path: ':conversationId',
      ...detail(page('chat', () => import('./features/chat/conversation-page.tsx'), null)),
    },
  ],
};

const projects: RouteObject = {
  path: 'projects',
  children: [
    { index: true, ...page('projects', () => import('./features/projects/projects-page.tsx')) },
    { path: 'overview', ...page('projects', () => import('./features/projects/overview-page.tsx')) },
    { path: 'clients', ...page('projects', () => import('./features/projects/clients-page.tsx')) },
    {
      path: 'new',
      ...page(
        'projects',
        () => import('./features/projects/new-project-page.tsx'),
        <PageSkeleton width="narrow">
          <Fields count={5} />
        </PageSkeleton>,
      ),
    },
    {
      path: ':projectId',
      ...page('projects', () => import('./features/projects/project-page.tsx')),
      children: [
        { index: true, ...part(() => import('./features/projects/stages-page.tsx')) },
        { path: 'deliverables', ...part(() => import('./features/projects/deliverables-page.tsx')) },
        { path: 'people', ...part(() => import('./features/projects/people-page.tsx')) },
        { path: 'history', ...part(() => import('./features/projects/history-page.tsx')) },
      ],
    },
    {
      path: ':projectId/deliverables/:deliverableId',
      ...page(
        'projects',
        () => import('./features/projects/deliverable-page.tsx'),
        <PageSkeleton width="narrow" />,
      ),
    },
  ],
};

const files: RouteObject = {
  path: 'files',
  children: [
    {
      index: true,
      ...page(
        'files',
        () => import('./features/files/spaces-page.tsx'),
        <PageSkeleton>
          <Panels />
        </PageSkeleton>,
      ),
    },
    { path: ':kind/:placeId', ...page('files', () => import('./features/files/space-page.tsx')) },
  ],
};

const account: RouteObject = {
  path: 'account',
  children: [
    {
      index: true,
      ...page(
        'account',
        () => import('./features/account/profile/profile-page.tsx'),
        <PageSkeleton width="narrow">
          <Fields count={5} />
        </PageSkeleton>,
      ),
    },
    {
      path: 'security',
      ...page(
        'account',
        () => import('./features/account/security/security-page.tsx'),
        <PageSkeleton width="narrow">
          <Fields count={5} />
        </PageSkeleton>,
      ),
    },
    { path: 'devices', element: <Navigate to="/account/security#devices" replace /> },
    {
      path: 'notifications',
      ...page(
        'notifications',
        () => import('./features/notifications/preferences/preferences-page.tsx'),
        <PageSkeleton width="narrow">
          <Fields count={5} />
        </PageSkeleton>,
      ),
    },
  ],
};

/** Every address of the application. A feature adds its line here and nothing else outside of its folder. */
export const routes: RouteObject[] = [
  {
    errorElement: <RouteError />,
    children: [
      { index: true, ...page('auth', () => import('./features/auth/start-page.tsx'), null) },
      { path: 'sign-in', ...page('auth', () => import('./features/auth/sign-in-page.tsx'), null) },
      { path: 'sign-up', ...page('auth', () => import('./features/auth/sign-up-page.tsx'), null) },
      {
        path: 'forgot-password',
        ...page('auth', () => import('./features/auth/forgot-password-page.tsx'), null),
      },
      {
        path: 'reset-password',
        ...page('auth', () => import('./features/auth/reset-password-page.tsx'), null),
      },
      { path: 'verify-email', ...page('auth', () => import('./features/auth/verify-email-page.tsx'), null) },
      {
        path: 'invitation/:token',
        ...page('auth', () => import('./features/auth/invitation-page.tsx'), null),
      },
      { path: 's/:token', ...page('files', () => import('./features/files/shared-page.tsx'), null) },
      { path: 'new', ...page('setup', () => import('./features/setup/setup-page.tsx'), null) },
      {
        ...page('shell', () => import('./features/shell/shell.tsx'), null),
        children: [
          account,
          {
            path: 'o/:organizationId',
            children: [
              {
                index: true,
                ...page(
                  'home',
                  () => import('./features/home/home-page.tsx'),
                  <PageSkeleton>
                    <Panels />
                  </PageSkeleton>,
                ),
              },
              chat,
              tasks,
              projects,
              objectives,
              files,
              {
                path: 'search',
                ...page(
                  'search',
                  () => import('./features/search/search-page.tsx'),
                  <PageSkeleton width="narrow" />,
                ),
              },
              {
                path: 'notifications',
                ...page(
                  'notifications',
                  () => import('./features/notifications/inbox/inbox-page.tsx'),
                  <PageSkeleton width="narrow" />,
                ),
              },
              { path: 'members', ...page('members', () => import('./features/members/members-page.tsx')) },
              { path: 'groups', ...page('groups', () => import('./features/groups/groups-page.tsx')) },
              { path: 'roles', ...page('roles', () => import('./features/roles/roles-page.tsx')) },
              {
                path: 'settings',
                ...page('settings', () => import('./features/settings/settings-page.tsx')),
              },
              { path: 'audit', ...page('audit', () => import('./features/audit/audit-page.tsx')) },
            ],
          },
        ],
      },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];

/** What stands under the heading of a project. */
function part(load: Parameters<typeof page>[1]) {
  return page('projects', load, <ListSkeleton rows={5} />);
}

/** A page that a phone shows alone, without the bar at the bottom. */
function detail(route: ReturnType<typeof page>) {
  return { ...route, handle: { ...route.handle, frame: 'detail' } };
}
