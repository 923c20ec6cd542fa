import { Divider, NavLink } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../components/drawers/sheet.tsx';
import type { Line } from '../log/pending.ts';
import { actionsOn } from './actions-on.ts';
import { useHere } from './here.ts';
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
    <Sheet title={t('message.actions')} isBare onClose={onClose}>
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
    </Sheet>
  );
}
