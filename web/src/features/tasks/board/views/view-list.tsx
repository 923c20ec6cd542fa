import { ActionIcon, Badge, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddress } from '../../../../lib/address.ts';
import { useMe } from '../../../../lib/session.ts';
import { wholeFilter } from '../filter/use-board-filter.ts';
import { useBoardHere } from '../here/board-here.ts';
import { useViews } from './use-views.ts';
import classes from './views.module.css';

export function ViewList({ onPick }: { onPick: () => void }) {
  const { t } = useTranslation('tasks');
  const { board } = useBoardHere();
  const address = useAddress();
  const me = useMe();
  const { views, remove } = useViews();

  if (views.length === 0) return <Text c="dimmed">{t('board.views.none')}</Text>;

  return (
    <ul className={classes.list}>
      {views.map((view) => {
        const { id, name, layout, filter, isShared, ownerId } = view;
        const usual = layout === 'board' ? 'all' : 'open';
        const parts = { ...wholeFilter(filter, usual), layout: layout === 'board' ? null : layout };

        return (
          <li key={id} className={classes.row}>
            <Link to={address.to(parts)} className={classes.link} onClick={onPick} preventScrollReset>
              {name}
              <Text component="span" size="sm" c="dimmed">
                {t(`board.layout.${layout}`)}
              </Text>
              {isShared && <Badge variant="light">{t('board.views.shared')}</Badge>}
            </Link>
            {(ownerId === me.id || (isShared && board.canManage)) && (
              <ActionIcon
                aria-label={t('board.views.delete', { name })}
                onClick={() => void remove(view).catch(() => undefined)}
              >
                <IconTrash size={20} />
              </ActionIcon>
            )}
          </li>
        );
      })}
    </ul>
  );
}
