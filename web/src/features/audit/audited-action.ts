import type { chat } from '@allforone/contracts/chat';
import type { files } from '@allforone/contracts/files';
import type { links } from '@allforone/contracts/links';
import type { notifications } from '@allforone/contracts/notifications';
import type { objectives } from '@allforone/contracts/objectives';
import type { organizations } from '@allforone/contracts/organizations';
import type { projects } from '@allforone/contracts/projects';
import type { tasks } from '@allforone/contracts/tasks';

/**
 * What people do in an organisation. Contracts of services whose commands belong to a person alone, such as
 * `accounts`, are shown in no organisation and need no sentence here.
 */
interface Contracts {
  organizations: typeof organizations;
  chat: typeof chat;
  files: typeof files;
  projects: typeof projects;
  links: typeof links;
  objectives: typeof objectives;
  tasks: typeof tasks;
  notifications: typeof notifications;
}

type AuditedIn<Service extends keyof Contracts> = {
  [Name in keyof Contracts[Service]]: Contracts[Service][Name] extends { kind: 'command'; audited: true }
    ? Contracts[Service][Name] extends { allow: 'service' }
      ? never
      : `${Service}.${Name & string}`
    : never;
}[keyof Contracts[Service]];

/** `organizations.removeMember`: every command that the log records. One without a sentence does not compile. */
export type AuditedAction = { [Service in keyof Contracts]: AuditedIn<Service> }[keyof Contracts];

/** What the id in an entry stands for; where nothing is said, it has no name that could be shown. */
export const subjects: Record<AuditedAction, 'person' | 'group' | 'role' | null> = {
  'organizations.create': null,
  'organizations.update': null,
  'organizations.changeModules': null,
  'organizations.changeLogo': null,
  'organizations.changeRole': 'person',
  'organizations.removeMember': 'person',
  'organizations.leave': null,
  'organizations.createGroup': 'group',
  'organizations.updateGroup': 'group',
  'organizations.deleteGroup': null,
  'organizations.addToGroup': 'person',
  'organizations.removeFromGroup': 'person',
  'organizations.createRole': 'role',
  'organizations.updateRole': 'role',
  'organizations.deleteRole': null,
  'organizations.invite': null,
  'organizations.createInvitationLink': null,
  'organizations.revokeInvitation': null,
  'organizations.acceptInvitation': null,
  'chat.openDirect': 'person',
  'chat.createGroup': null,
  'chat.createChannel': null,
  'chat.update': null,
  'chat.archive': null,
  'chat.addMembers': null,
  'chat.removeMember': null,
  'chat.edit': null,
  'chat.delete': null,
  'files.createFolder': null,
  'files.updateFolder': null,
  'files.restrictFolder': null,
  'files.deleteFolder': null,
  'files.restoreFolder': null,
  'files.completeUpload': null,
  'files.update': null,
  'files.restrict': null,
  'files.restoreVersion': null,
  'files.noteDownload': null,
  'files.createLink': null,
  'files.revokeLink': null,
  'files.delete': null,
  'files.restore': null,
  'files.purge': null,
  'projects.create': null,
  'projects.update': null,
  'projects.delete': null,
  'projects.restore': null,
  'projects.addMembers': null,
  'projects.removeMember': null,
  'projects.addStage': null,
  'projects.updateStage': null,
  'projects.moveStage': null,
  'projects.deliverStage': null,
  'projects.reopenStage': null,
  'projects.deleteStage': null,
  'projects.addDeliverable': null,
  'projects.addVersion': null,
  'projects.answer': null,
  'links.add': null,
  'links.remove': null,
  'objectives.create': null,
  'objectives.update': null,
  'objectives.close': null,
  'objectives.reopen': null,
  'objectives.delete': null,
  'objectives.restore': null,
  'objectives.addKeyResult': null,
  'objectives.updateKeyResult': null,
  'objectives.deleteKeyResult': null,
  'objectives.checkIn': null,
  'objectives.undoCheckIn': null,
  'tasks.addColumn': null,
  'tasks.updateColumn': null,
  'tasks.moveColumn': null,
  'tasks.deleteColumn': null,
  'tasks.addLabel': null,
  'tasks.updateLabel': null,
  'tasks.deleteLabel': null,
  'tasks.create': null,
  'tasks.update': null,
  'tasks.move': null,
  'tasks.complete': null,
  'tasks.reopen': null,
  'tasks.delete': null,
  'tasks.restore': null,
  'tasks.addDependency': null,
  'tasks.removeDependency': null,
  'tasks.undo': null,
  'tasks.addComment': null,
  'tasks.editComment': null,
  'tasks.deleteComment': null,
  'tasks.addTime': null,
  'tasks.removeTime': null,
  'tasks.bulkEdit': null,
};

export const auditedActions = Object.keys(subjects) as AuditedAction[];

export const isAudited = (action: string): action is AuditedAction => action in subjects;
