import type { NotificationKind } from '@allforone/contracts/notifications';
import type { SecurityEvent } from '../../telling/warn.ts';
import type { Frame } from '../letter.ts';

/** Words of one letter. Where the button leads and whom it goes to is the same in every language. */
export interface Words {
  subject: string;
  title: string;
  paragraphs: string[];
  button: string;
  note: string;
}

/** What a notification by mail is told with; missing names are said in general words. */
export interface Told {
  actor: string | null;
  conversation: string | null;
  organization: string;
  group: string;
  newcomer: string;
  device: string | null;
  count: number;
  project: string;
  deliverable: string;
  version: number;
  /** Empty where something concerns a project as a whole. */
  stage: string;
  /** 0 to 100. */
  progress: number;
  dueOn: Date;
  /** Title of a task. */
  task: string;
  objective: string;
  isLate: boolean;
}

/** What is told of projects, apart for its length. */
export type ProjectTexts = Pick<
  MailTexts['news'],
  | 'added_to_project'
  | 'deliverable_added'
  | 'deliverable_accepted'
  | 'changes_requested'
  | 'stage_delivered'
  | 'deadline'
>;

/** What is told of tasks. */
export type TaskTexts = Pick<MailTexts['news'], 'task_assigned' | 'task_mention' | 'task_due'>;

/** Everything that mails say, complete in each language or it does not compile. */
export interface MailTexts {
  frame: Frame;
  verification(name: string): Words;
  passwordReset(name: string): Words;
  invitation(inviter: string, organization: string): Words;
  news: Record<Exclude<NotificationKind, 'security'>, (told: Told) => Words>;
  security: Record<SecurityEvent, (told: Told) => Words>;
}
