import {
  IconArrowBackUp,
  IconCopy,
  IconInfoCircle,
  IconLink,
  IconPencil,
  IconSquareCheck,
  IconTrash,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Line } from '../log/pending.ts';
import type { Here } from './here.ts';
import { rightsOn } from './rights.ts';

interface Action {
  key: 'reply' | 'make_task' | 'link' | 'copy' | 'edit' | 'details' | 'delete';
  icon: TablerIcon;
  /** Key that does it while the message is in focus. */
  shortcut: string;
  isDanger?: boolean;
  run: () => void;
}

/** The same list for the menu, the sheet and the keys. */
export function actionsOn(line: Line, { conversation, me, may, actions }: Omit<Here, 'people'>): Action[] {
  const { message } = line;
  const rights = rightsOn(message, conversation, me);
  const all: (Action & { isAllowed: boolean })[] = [
    {
      key: 'reply',
      icon: IconArrowBackUp,
      shortcut: 'R',
      isAllowed: rights.write,
      run: () => actions.reply(message),
    },
    {
      key: 'make_task',
      icon: IconSquareCheck,
      shortcut: 'T',
      isAllowed: rights.details && may.makeTask,
      run: () => actions.makeTask(message),
    },
    {
      key: 'link',
      icon: IconLink,
      shortcut: 'L',
      isAllowed: rights.details,
      run: () => actions.link(message),
    },
    {
      key: 'copy',
      icon: IconCopy,
      shortcut: 'C',
      isAllowed: rights.details && message.text !== '',
      run: () => actions.copy(message),
    },
    {
      key: 'edit',
      icon: IconPencil,
      shortcut: 'E',
      isAllowed: rights.edit,
      run: () => actions.edit(message),
    },
    {
      key: 'details',
      icon: IconInfoCircle,
      shortcut: 'I',
      isAllowed: rights.details,
      run: () => actions.details(message),
    },
    {
      key: 'delete',
      icon: IconTrash,
      shortcut: 'Delete',
      isDanger: true,
      isAllowed: rights.remove,
      run: () => actions.remove(line),
    },
  ];

  return all.filter(({ isAllowed }) => isAllowed);
}
