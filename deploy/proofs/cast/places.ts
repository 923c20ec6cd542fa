import type { Person } from '@allforone/runtime/testing';

export const placeNames = ['ownGroup', 'otherGroup', 'organization', 'private', 'direct', 'foreign'] as const;
export type PlaceName = (typeof placeNames)[number];

/**
 * Where something is done. All places but `foreign` are in organisation A. The conversation is the channel of the
 * group or of the organisation, a conversation of a few, or one of two.
 */
export interface Place {
  name: PlaceName;
  organizationId: string;
  /** The owner of the organisation: makes what an example needs. */
  keeper: Person;
  groupId: string;
  roleId: string;
  conversationId: string;
  /** An ordinary member of the organisation, the group and the conversation, who is nobody else of the cast. */
  extra: Person;
  /** By `extra`. */
  messageId: string;
  /** Of a link that anyone may hold, into the organisation. */
  invitationToken: string;
  invitationId: string;
  /** Led by `extra`, for the group of the place. Those that are about no group have that of the own group. */
  projectId: string;
  stageId: string;
  deliverableId: string;
  /** In the space of the place, by `extra`: the file lies in the folder. */
  folderId: string;
  fileId: string;
  /** A board of the place, its first column, and on it a task with a comment, by `extra`. */
  boardId: string;
  columnId: string;
  taskId: string;
  commentId: string;
  /** Whom of the cast the project names. */
  team: { leads: readonly Person[]; workers: readonly Person[] };
  markers: Markers;
}

/** Words that stand in every text of the place: whoever gets to see one of them has seen into the place. */
export interface Markers {
  organization: string;
  invitation: string;
  group: string;
  conversation: string;
  project: string;
  files: string;
  tasks: string;
}

export type Level = keyof Markers;
