import type { Message } from '@allforone/contracts/chat';

/** What is being written, when it is not simply a new message. */
export type Subject = { kind: 'reply' | 'edit'; message: Message } | null;
