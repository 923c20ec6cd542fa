import type { Message } from '@allforone/contracts/chat';
import { UnstyledButton } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useHere } from '../here.ts';
import classes from './link-line.module.css';

/** Says quietly that a message is linked with something. */
export function LinkLine({ message }: { message: Message }) {
  const { t } = useTranslation('chat');
  const { actions } = useHere();
  // What this device kept of an older version has no number.
  const count = message.linkCount ?? 0;

  if (count === 0 || message.deletedAt) return null;

  return (
    <UnstyledButton className={classes.line} onClick={() => actions.links(message)}>
      <IconLink size={16} aria-hidden />
      {t('message.links', { count })}
    </UnstyledButton>
  );
}
