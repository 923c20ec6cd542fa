import { deleteMessage } from './delete-message.ts';
import { editMessage } from './edit-message.ts';
import { markDelivered } from './mark-delivered.ts';
import { markRead } from './mark-read.ts';
import { reactToMessage } from './react-to-message.ts';
import { sendMessage } from './send-message.ts';

export const messageActions = {
  send: sendMessage,
  edit: editMessage,
  delete: deleteMessage,
  react: reactToMessage,
  markRead,
  markDelivered,
};
