import type { Client } from 'pg';

/** Ids of the data that inputs are made of. */
export interface Places {
  accountId: string;
  organizationId: string;
  groupId: string;
  /** Of everyone, with the most messages. */
  together: string;
  /** Of a few. */
  conversationId: string;
  lastSequence: number;
  middle: number;
  colleagues: string[];
  photoId: string;
  invitationId: string;
  mailRequestId: string;
  roleId: string;
  openInvitationId: string;
  /** The reader owns it too. */
  otherOrganizationId: string;
  /** In the first organisation, and in none of its groups. */
  newcomer: string;
  sessionIds: string[];
  notificationIds: string[];
  folderId: string;
  /** In the folder, by the reader. */
  fileId: string;
  /** Led by the reader. */
  projectId: string;
  stageId: string;
  deliverableId: string;
  /** Of a project of which the reader is the client; its latest version is answered. */
  answeredId: string;
  boardId: string;
  columnId: string;
  labelId: string;
  /** On that board, with a page of everything; the reader does it. */
  taskId: string;
  otherTaskId: string;
  commentId: string;
  /** Of the organisation, at the top, with children. */
  objectiveId: string;
  /** Of that objective, told of often. */
  keyResultId: string;
  password: string;
}

const query = `
  select growth.account(1) as "accountId", growth.id('organization', 1) as "organizationId",
    growth.id('group', 2) as "groupId", growth.id('conversation', 1) as together,
    growth.id('conversation', 2) as "conversationId", last_sequence as "lastSequence",
    greatest(60, last_sequence / 2) as middle,
    array(select growth.account(n) from generate_series(2, 41) as n where n % 50 > 3) as colleagues,
    growth.id('photo', 2) as "photoId", growth.id('invitation', 2) as "invitationId",
    growth.id('mail request', 2) as "mailRequestId", growth.id('role', 1) as "roleId",
    growth.id('invitation', 4) as "openInvitationId", growth.id('organization', 3) as "otherOrganizationId",
    growth.account(60) as newcomer,
    array(select growth.id('session', n) from generate_series(1, 10) as n) as "sessionIds",
    array(select growth.id('notification', n) from generate_series(1, 40) as n) as "notificationIds",
    growth.id('folder', 2) as "folderId", growth.id('file', 1) as "fileId",
    growth.id('project', 1) as "projectId", growth.id('stage', 6) as "stageId",
    growth.id('deliverable', 3) as "deliverableId", growth.id('deliverable', 6) as "answeredId",
    (select id from tasks.board limit 1) as "boardId",
    (select column_id from tasks.task where id = growth.id('task', 1)) as "columnId",
    growth.id('label', 1) as "labelId", growth.id('task', 1) as "taskId", growth.id('task', 2) as "otherTaskId",
    growth.id('first comment', 1) as "commentId",
    growth.id('objective', 1) as "objectiveId", growth.id('key result', 3) as "keyResultId"
  from chat.conversation where id = growth.id('conversation', 1)`;

export async function placesOf(client: Client, password: string): Promise<Places> {
  const { rows } = await client.query(query);

  return { ...rows[0], password };
}
