import type { Kind } from './kinds.ts';

/**
 * Where what was planted may be found, by place and kind, and why. Nothing is allowed in logs and in refusals, and no
 * secret, no e-mail address and no profile anywhere but in the one table that says so.
 */
export const declared: Readonly<Record<string, readonly Kind[]>> = {
  // Listeners keep names to show and to greet by, where asking back for each would cost a call per event.
  'event accounts.signedUp name': ['name'],
  'event accounts.profileChanged name': ['name'],
  'event organizations.created name': ['name'],
  'event organizations.memberJoined name': ['name'],
  'event organizations.groupCreated name': ['name'],
  'event organizations.groupChanged name': ['name'],

  // Live: every screen of the room shows it at once. Why it is in the event: docs/decisions/0007.
  'event chat.messageSent conversationName': ['name'],
  'event chat.messageSent message.text': ['words'],
  'event chat.messageChanged message.text': ['words'],

  'event tasks.cardChanged card.title': ['words'],
  // `links` looks in them for what a comment names, without asking back for each.
  'event tasks.commented text': ['words'],
  'event tasks.commentChanged text': ['words'],

  // Live: the sentence that the person reads, to that person alone.
  'event notifications.created notification.facts.organizationName': ['name'],
  'event notifications.created notification.facts.conversationName': ['name'],
  'event notifications.created notification.facts.projectName': ['name'],
  'event notifications.created notification.facts.deliverableName': ['name'],
  'event notifications.created notification.facts.taskTitle': ['words'],

  // The audit log says from where something was done; this is how it gets there.
  'event audit.recorded ip': ['network'],
  'event audit.recorded userAgent': ['network'],

  // Mails that no SMTP server takes wait here for the operator, with their links; these end by themselves.
  'table notifications.outbox_mail': ['secret'],
};

/** What may be there for a moment: the facts of a mail on its way. Once it is sent the job keeps its id alone. */
export const inPassing: typeof declared = { 'redis notifications': ['name', 'words'] };
