import { chat } from '@allforone/contracts/chat';
import { read, router, write } from '../forward.ts';

export const chatRouter = router({
  conversations: read(chat.conversations),
  get: read(chat.get),
  unread: read(chat.unread),
  openDirect: write(chat.openDirect),
  createGroup: write(chat.createGroup),
  createChannel: write(chat.createChannel),
  update: write(chat.update),
  archive: write(chat.archive),
  addMembers: write(chat.addMembers),
  removeMember: write(chat.removeMember),
  receipts: read(chat.receipts),
  history: read(chat.history),
  changes: read(chat.changes),
  send: write(chat.send),
  edit: write(chat.edit),
  delete: write(chat.delete),
  react: write(chat.react),
  markRead: write(chat.markRead),
  markDelivered: write(chat.markDelivered),
  search: read(chat.search),
  findObjects: read(chat.findObjects),
});
