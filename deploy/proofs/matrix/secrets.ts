import type { Action } from '@allforone/contracts/contract';
import type { Cast } from '../cast/cast.ts';
import { pathOf } from '../cast/contracts.ts';
import type { Who } from '../cast/people.ts';
import { type Level, type Place, type PlaceName, placeNames } from '../cast/places.ts';
import { rightsToFiles } from './file-rights.ts';
import { seesProject } from './rules.ts';
import { type Standing, standingIn } from './standing.ts';
import { rightsToTasks } from './task-rights.ts';

/** Words and ids of a place, by how far one must be in to see them. */
const shownIn: Record<Level, (place: Place) => string[]> = {
  organization: (place) => [place.markers.organization, place.organizationId, place.roleId],
  invitation: (place) => [place.markers.invitation],
  group: (place) => [place.markers.group, place.groupId],
  project: (place) => [place.markers.project, place.projectId, place.stageId, place.deliverableId],
  conversation: (place) => [place.markers.conversation, place.conversationId, place.messageId],
  files: (place) => [place.markers.files, place.folderId, place.fileId],
  tasks: (place) => [place.markers.tasks, place.boardId, place.columnId, place.taskId, place.commentId],
};

const maySee: Record<Level, (standing: Standing, place: PlaceName) => boolean> = {
  organization: ({ isMember }) => isMember,
  invitation: ({ inOrganization }) => inOrganization.includes('members.invite'),
  group: ({ inOrganization, inGroup }) =>
    inOrganization.includes('groups.read') || inGroup.includes('organization.read'),
  project: seesProject,
  conversation: ({ isInConversation, inConversation }) =>
    isInConversation && inConversation.includes('chat.read'),
  files: (standing, place) => rightsToFiles(standing, place).read,
  tasks: (standing, place) => rightsToTasks(standing, place).read,
};

const levels = Object.keys(shownIn) as Level[];

/** What an action shows on purpose to people who see no more of the place. */
const shownOnPurpose: Record<string, (secret: Secret, who: Who) => boolean> = {
  'organizations.invitation': ({ level }) => level === 'organization',
  'organizations.acceptInvitation': ({ level }) => level === 'organization',
  // Who was removed is told from where.
  'notifications.list': ({ level, place }, who) =>
    who === 'removed' && level === 'organization' && place !== 'foreign',
  // Who manages a channel from outside gets back the id that they named, and nothing of what is said.
  'chat.update': isConversationId,
  'chat.archive': isConversationId,
  // The log names what was changed by its id, also in conversations that its reader is not in.
  'audit.search': (secret) => isConversationId(secret) || isFileId(secret) || isTaskId(secret),
  // Whoever holds a link learns who shares.
  'files.shared': ({ level }) => level === 'organization',
  // Answers the ids that were asked for, and nothing of what they stand for.
  'links.resolve': ({ word }) => word.includes('-'),
};

function isFileId({ level, word }: Secret): boolean {
  return level === 'files' && word.includes('-');
}

function isTaskId({ level, word }: Secret): boolean {
  return level === 'tasks' && word.includes('-');
}

function isConversationId({ level, word }: Secret): boolean {
  return level === 'conversation' && word.includes('-');
}

interface Secret {
  level: Level;
  place: string;
  word: string;
}

/** Everything in the cast that somebody may not get to see. */
export function secretsKeptFrom({ places }: Cast, who: Who): Secret[] {
  return placeNames.flatMap((place) =>
    levels
      .filter((level) => !maySee[level](standingIn(who, place), place))
      .flatMap((level) => shownIn[level](places[place]).map((word) => ({ level, place, word }))),
  );
}

/** @returns what an answer shows to somebody who may not see it. */
export function leaksIn(cast: Cast, who: Who, action: Action, answer: unknown): string[] {
  const text = JSON.stringify(answer) ?? '';
  const isMeant = shownOnPurpose[pathOf(action)] ?? (() => false);

  return secretsKeptFrom(cast, who)
    .filter((secret) => !isMeant(secret, who) && text.includes(secret.word))
    .map(({ level, place, word }) => `shows ${word} (${level} of ${place})`);
}
