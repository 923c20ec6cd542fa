import { UnstyledButton } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import classes from './nav-item.module.css';

interface Props {
  to: string;
  icon: TablerIcon;
  label: string;
  /** True where deeper addresses belong to other items. */
  end?: boolean;
  badge?: ReactNode;
  onClick?: () => void;
}

/** One line of a navigation; the current one is marked for the eye and for `aria-current`. */
export const NavItem = ({ to, icon: Icon, label, end, badge, onClick }: Props) => (
  <NavLink to={to} end={end} className={classes.item} onClick={onClick}>
    <Icon size={20} stroke={1.6} aria-hidden />
    <span className={classes.label}>{label}</span>
    {badge}
  </NavLink>
);

/** The same line for what is done rather than gone to. */
export const NavButton = ({
  icon: Icon,
  label,
  onClick,
}: Pick<Props, 'icon' | 'label'> & { onClick: () => void }) => (
  <UnstyledButton className={classes.item} w="100%" onClick={onClick}>
    <Icon size={20} stroke={1.6} aria-hidden />
    <span className={classes.label}>{label}</span>
  </UnstyledButton>
);
