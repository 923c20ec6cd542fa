import { NavLink } from 'react-router';
import classes from './link-tabs.module.css';

interface Props {
  label: string;
  tabs: { to: string; label: string; end?: boolean; badge?: number }[];
}

/** Pages that belong together, each with an address of its own. */
export const LinkTabs = ({ label, tabs }: Props) => (
  <nav aria-label={label} className={classes.tabs}>
    {tabs.map(({ to, label: name, end, badge = 0 }) => (
      <NavLink key={to} to={to} end={end} className={classes.tab} preventScrollReset>
        {name}
        {badge > 0 && <span className={classes.badge}>{badge}</span>}
      </NavLink>
    ))}
  </nav>
);
