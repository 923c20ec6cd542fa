import { answersToServices } from './chat/answers.ts';
import { conversationActions } from './chat/conversations.ts';
import { chatEvents } from './chat/events.ts';
import { messageActions } from './chat/messages.ts';
import { contract } from './contract.ts';
import { objectActions } from './objects.ts';

export * from './chat/objects.ts';

export const chat = contract('chat', {
  ...conversationActions,
  ...messageActions,
  ...objectActions('chat.read', ['message']),
  ...answersToServices,
  ...chatEvents,
});
