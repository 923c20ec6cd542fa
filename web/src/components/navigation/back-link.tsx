import { Anchor } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './back-link.module.css';

interface Props {
  to: string;
  children: ReactNode;
  /** What can be done with what the page shows, at the other end of the line. */
  menu?: ReactNode;
}

/** From one thing to where it is one among others. */
export const BackLink = ({ to, children, menu }: Props) => (
  <div className={classes.line}>
    <Anchor component={Link} to={to} size="sm" className={classes.back}>
      <IconChevronLeft size={18} aria-hidden />
      {children}
    </Anchor>
    {menu}
  </div>
);
