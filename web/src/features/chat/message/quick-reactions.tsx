import type { Message } from '@allforone/contracts/chat';
import { ActionIcon, Group, Loader } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHere } from './here.ts';

const EmojiPicker = lazy(() => import('../emoji/emoji-picker.tsx'));
const quick = ['👍', '❤️', '😂', '😮', '😢', '🙏'];

interface Props {
  message: Message;
  onDone: () => void;
}

export function QuickReactions({ message, onDone }: Props) {
  const { t } = useTranslation('chat');
  const { me, actions } = useHere();
  const [all, setAll] = useState(false);
  const mine = message.reactions
    .filter(({ accountIds }) => accountIds.includes(me))
    .map(({ emoji }) => emoji);
  const choose = (emoji: string) => {
    actions.react(message, emoji);
    onDone();
  };

  if (all) {
    return (
      <Suspense fallback={<Loader m="lg" />}>
        <EmojiPicker onChoose={choose} />
      </Suspense>
    );
  }

  return (
    <Group gap={2} wrap="nowrap" justify="space-between">
      {quick.map((emoji) => (
        <ActionIcon
          key={emoji}
          variant={mine.includes(emoji) ? 'light' : 'subtle'}
          fz="lg"
          aria-label={t('message.react_with', { emoji })}
          aria-pressed={mine.includes(emoji)}
          onClick={() => choose(emoji)}
        >
          {emoji}
        </ActionIcon>
      ))}
      <ActionIcon aria-label={t('emoji.all')} onClick={() => setAll(true)}>
        <IconPlus size={20} />
      </ActionIcon>
    </Group>
  );
}
