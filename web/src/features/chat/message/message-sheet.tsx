import { Divider, Drawer, NavLink } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Line } from '../log/pending.ts';
import { actionsOn } from './actions-on.ts';
import { useHere } from './here.ts';
import classes from './message-sheet.module.css';
import { QuickReactions } from './quick-reactions.tsx';
import { rightsOn } from './rights.ts';

interface Props {
  line: Line;
  onClose: () => void;
}

/** After a long press, within the thumb's reach. */
export default function MessageSheet({ line, onClose }: Props) {
  const { t } = useTranslation('chat');
  const here = useHere();
  const actions = actionsOn(line, here);

  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="auto"
      withCloseButton={false}
      classNames={{ content: classes.sheet }}
      aria-label={t('message.actions')}
    >
      {rightsOn(line.message, here.conversation, here.me).write && (
        <>
          <QuickReactions message={line.message} onDone={onClose} />
          <Divider my="xs" />
        </>
      )}
      {actions.map(({ key, icon: Icon, isDanger, run }) => (
        <NavLink
          key={key}
          component="button"
          label={t(`message.${key}`)}
          leftSection={<Icon size={22} stroke={1.6} />}
          c={isDanger ? 'var(--mantine-color-error)' : undefined}
          mih={48}
          onClick={() => {
            onClose();
            run();
          }}
        />
      ))}
    </Drawer>
  );
}
