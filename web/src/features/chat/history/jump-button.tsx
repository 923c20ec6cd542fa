import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './history.module.css';

/** Back to the newest message, with how many are waiting there. */
export function JumpButton({ count, onJump }: { count: number; onJump: () => void }) {
  const { t } = useTranslation('chat');

  return (
    <div className={classes.jump}>
      {count > 0 ? (
        <Button leftSection={<IconArrowDown size={18} />} onClick={onJump}>
          {t('history.waiting', { count })}
        </Button>
      ) : (
        <ActionIcon variant="default" radius="100%" onClick={onJump} aria-label={t('history.latest')}>
          <IconArrowDown size={22} />
        </ActionIcon>
      )}
    </div>
  );
}

/** Up to the first message that has not been read, when it lies far above. */
export function FirstUnreadButton({ onJump }: { onJump: () => void }) {
  const { t } = useTranslation('chat');

  return (
    <div className={classes.firstUnread}>
      <Button variant="default" leftSection={<IconArrowUp size={18} />} onClick={onJump}>
        {t('history.first_unread')}
      </Button>
    </div>
  );
}
