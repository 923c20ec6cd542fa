import { answersToServices } from './chat/answers.ts';
import { conversationActions } from './chat/conversations.ts';
import { chatEvents } from './chat/events.ts';
import { messageActions } from './chat/messages.ts';
import { contract } from './contract.ts';

export * from './chat/objects.ts';

export const chat = contract('chat', {
  ...conversationActions,
  ...messageActions,
  ...answersToServices,
  ...chatEvents,
});
