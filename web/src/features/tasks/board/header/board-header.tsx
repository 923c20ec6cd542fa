import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../../components/page-header.tsx';
import { FilterBar } from '../filter/filter-bar.tsx';
import { useBoardHere } from '../here/board-here.ts';
import { useBoardName } from '../here/use-place.ts';
import { BoardMenu } from './board-menu.tsx';
import classes from './header.module.css';
import { LayoutSwitch } from './layout-switch.tsx';

export function BoardHeader() {
  const { t } = useTranslation('tasks');
  const { board } = useBoardHere();
  const nameOf = useBoardName();

  return (
    <div className={classes.header}>
      <PageHeader
        title={nameOf(board)}
        description={t(board.canWrite ? `board.lead.${board.place.kind}` : 'board.read_only')}
        action={
          <div className={classes.actions}>
            <LayoutSwitch />
            <BoardMenu />
          </div>
        }
      />
      <FilterBar />
    </div>
  );
}
