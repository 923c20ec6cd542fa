import { Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './item-list.module.css';
import { RowMenu } from './row-menu.tsx';

interface Props {
  to: string;
  name: string;
  icon: ReactNode;
  isRestricted: boolean;
  size?: string;
  added?: string;
  /** Items of its menu; none where nothing can be done. */
  children: ReactNode;
}

/** A file or a folder among others. */
export function ItemRow({ to, name, icon, isRestricted, size, added, children }: Props) {
  const { t } = useTranslation('files');
  const [isMenuOpen, setMenuOpen] = useState(false);

  return (
    <li
      className={classes.row}
      onContextMenu={(event) => {
        if (!children) return;

        event.preventDefault();
        setMenuOpen(true);
      }}
    >
      <Link to={to} className={classes.link} preventScrollReset>
        {icon}
        <span className={classes.name}>
          <Text component="span" fw={600} lineClamp={2}>
            {name}
          </Text>
          {isRestricted && (
            <IconLock size={16} className={classes.lock} aria-label={t('browse.restricted')} />
          )}
        </span>
        <Text component="span" size="sm" c="dimmed" className={classes.size}>
          {size}
        </Text>
        <Text component="span" size="sm" c="dimmed" className={classes.added}>
          {added}
        </Text>
      </Link>
      {children && (
        <RowMenu name={name} opened={isMenuOpen} onChange={setMenuOpen}>
          {children}
        </RowMenu>
      )}
    </li>
  );
}
