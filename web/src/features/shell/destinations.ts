import type { Organization } from '@allforone/contracts/organizations';
import type { Permission } from '@allforone/contracts/permissions';
import { builtModules, type Module } from '@allforone/contracts/templates';
import {
  IconBell,
  IconBriefcase,
  IconChartBar,
  IconChecklist,
  IconFolder,
  IconHistory,
  IconHome,
  IconMessages,
  IconPlus,
  IconSettings,
  IconShieldHalf,
  IconSitemap,
  IconTarget,
  IconUsers,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';

type Key =
  | 'home'
  | 'chat'
  | 'tasks'
  | 'projects'
  | 'my_projects'
  | 'files'
  | 'objectives'
  | 'notifications'
  | 'members'
  | 'groups'
  | 'roles'
  | 'audit'
  | 'settings';

export interface Destination {
  key: Key;
  /** Below `/o/<organisation>`. */
  path: string;
  icon: TablerIcon;
  module?: Module;
  needs?: Permission;
  /** Whoever may do this has another destination instead. */
  unless?: Permission;
  /** What few people need lies apart. */
  isAdministration?: boolean;
}

/** In the order of the navigation. */
const destinations: Destination[] = [
  { key: 'home', path: '', icon: IconHome },
  { key: 'chat', path: '/chat', icon: IconMessages, module: 'chat', needs: 'chat.read' },
  { key: 'tasks', path: '/tasks', icon: IconChecklist, module: 'tasks', needs: 'tasks.read' },
  { key: 'projects', path: '/projects', icon: IconBriefcase, module: 'projects', needs: 'projects.write' },
  {
    key: 'my_projects',
    path: '/projects',
    icon: IconBriefcase,
    module: 'projects',
    needs: 'projects.read',
    unless: 'projects.write',
  },
  { key: 'files', path: '/files', icon: IconFolder, module: 'files', needs: 'files.read' },
  {
    key: 'objectives',
    path: '/objectives',
    icon: IconTarget,
    module: 'objectives',
    needs: 'objectives.read',
  },
  { key: 'notifications', path: '/notifications', icon: IconBell },
  { key: 'members', path: '/members', icon: IconUsers, needs: 'members.read' },
  { key: 'groups', path: '/groups', icon: IconSitemap, needs: 'groups.read' },
  { key: 'settings', path: '/settings', icon: IconSettings },
  { key: 'roles', path: '/roles', icon: IconShieldHalf, needs: 'roles.manage', isAdministration: true },
  { key: 'audit', path: '/audit', icon: IconHistory, needs: 'audit.read', isAdministration: true },
];

/** With "Plus" five places, which is what a thumb can tell apart; the bell has its own place at the top. */
export function barOf(all: Destination[]): Destination[] {
  return all.filter(({ key }) => key !== 'notifications').slice(0, 4);
}

/** Enabled modules that exist, and what the person may do. The server decides again on each call. */
export const destinationsFor = (organization: Pick<Organization, 'modules' | 'permissions'>): Destination[] =>
  destinations.filter(
    ({ module, needs, unless }) =>
      (!module || (organization.modules.includes(module) && builtModules.includes(module))) &&
      (!needs || organization.permissions.includes(needs)) &&
      !(unless && organization.permissions.includes(unless)),
  );

type ProjectAction = Pick<Destination, 'path' | 'icon'> & { key: 'new_project' | 'overview' | 'clients' };

const projectActions: (ProjectAction & { needs: Permission })[] = [
  { key: 'new_project', path: '/projects/new', icon: IconPlus, needs: 'projects.write' },
  { key: 'overview', path: '/projects/overview', icon: IconChartBar, needs: 'projects.manage' },
  { key: 'clients', path: '/projects/clients', icon: IconUsersGroup, needs: 'projects.manage' },
];

/** What the palette offers of projects, besides their list. */
export const projectActionsFor = (
  organization: Pick<Organization, 'modules' | 'permissions'> | undefined,
): ProjectAction[] =>
  organization?.modules.includes('projects')
    ? projectActions.filter(({ needs }) => organization.permissions.includes(needs))
    : [];
