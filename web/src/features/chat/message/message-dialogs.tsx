import type { Message } from '@allforone/contracts/chat';
import { lazy } from 'react';

const MessageDetails = lazy(() => import('./message-details.tsx'));
const MakeTask = lazy(() => import('./links/make-task.tsx'));
const LinkMessage = lazy(() => import('./links/link-message.tsx'));
const MessageLinks = lazy(() => import('./links/message-links.tsx'));

export interface OpenDialog {
  name: 'details' | 'task' | 'link' | 'links';
  message: Message;
}

/** What opens over the conversation from a message. */
export function MessageDialogs({ dialog: { name, message }, onClose }: Props) {
  switch (name) {
    case 'details':
      return <MessageDetails messageId={message.id} onClose={onClose} />;
    case 'task':
      return <MakeTask message={message} onClose={onClose} />;
    case 'link':
      return <LinkMessage message={message} onClose={onClose} />;
    case 'links':
      return <MessageLinks message={message} onClose={onClose} />;
  }
}

interface Props {
  dialog: OpenDialog;
  onClose: () => void;
}
