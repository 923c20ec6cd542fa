import type { Column } from '@allforone/contracts/tasks';
import { useTranslation } from 'react-i18next';
import { NameForm } from '../../../../components/forms/name-form.tsx';
import { Dialog } from '../../../../components/overlays/dialog.tsx';
import { useBoardHere } from '../here/board-here.ts';
import { useColumnActions } from './use-columns.ts';

interface Props {
  /** Nothing for a new one. */
  column?: Column;
  onClose: () => void;
}

/** The name of a column, of a new one too. */
export function RenameColumn({ column, onClose }: Props) {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation();
  const { board } = useBoardHere();
  const { add, rename } = useColumnActions(board);

  return (
    <Dialog onClose={onClose} title={t(column ? 'board.column.rename_title' : 'board.column.add_title')}>
      <NameForm
        name={column?.name}
        label={t('board.column.name')}
        submit={common(column ? 'action.save' : 'action.add')}
        onSubmit={(name) => (column ? rename(column, name) : add(name)).then(onClose)}
      />
    </Dialog>
  );
}
