/** How much of everything there is. The reader, whom every measurement asks for, belongs to the same in all of them. */
export interface Sizes {
  /** All of them in the first organisation. */
  members: number;
  organizations: number;
  /** In the first organisation. */
  groups: number;
  membersOfGroup: number;
  conversations: number;
  messages: number;
  /** Of those, in the one conversation that everyone is in. */
  messagesTogether: number;
  /** Each with five stages and two deliverables, all in the first organisation. */
  projects: number;
  /** In the space of the first organisation. */
  files: number;
  /** On the board of the first organisation, each with a comment. */
  tasks: number;
  /** In the first organisation, each with three key results. */
  objectives: number;
  notifications: number;
  logEntries: number;
  attempts: number;
  invitations: number;
  mails: number;
}

/** As good as empty: what fills one page of every list, and no more. */
export const onePage: Sizes = {
  members: 60,
  organizations: 12,
  groups: 60,
  membersOfGroup: 55,
  conversations: 60,
  messages: 180,
  messagesTogether: 120,
  projects: 60,
  files: 60,
  tasks: 120,
  objectives: 120,
  notifications: 120,
  logEntries: 120,
  attempts: 60,
  invitations: 60,
  mails: 60,
};

/** Enough for the planner to see what it sees in a grown database, and for a test of a few seconds. */
export const some: Sizes = {
  members: 1000,
  organizations: 200,
  groups: 60,
  membersOfGroup: 60,
  conversations: 200,
  messages: 20_000,
  messagesTogether: 6000,
  projects: 1000,
  files: 10_000,
  tasks: 10_000,
  objectives: 6000,
  notifications: 8000,
  logEntries: 8000,
  attempts: 4000,
  invitations: 2000,
  mails: 2000,
};

export const grown: Sizes = {
  members: 10_000,
  organizations: 1000,
  groups: 60,
  membersOfGroup: 200,
  conversations: 2000,
  messages: 1_000_000,
  messagesTogether: 200_000,
  projects: 10_000,
  files: 100_000,
  tasks: 100_000,
  objectives: 10_000,
  notifications: 200_000,
  logEntries: 300_000,
  attempts: 100_000,
  invitations: 10_000,
  mails: 20_000,
};
