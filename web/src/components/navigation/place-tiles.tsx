import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './place-tiles.module.css';

interface Tile {
  to: string;
  icon: ReactNode;
  name: string;
  /** Who sees it, and how much is there. */
  about: string;
}

/** Places that something is kept for: their files, their tasks. */
export const PlaceTiles = ({ tiles }: { tiles: readonly Tile[] }) => (
  <ul className={classes.tiles}>
    {tiles.map(({ to, icon, name, about }) => (
      <li key={to}>
        <Link to={to} className={classes.tile}>
          {icon}
          <span className={classes.words}>
            <Text component="span" fw={600} display="block" lineClamp={2}>
              {name}
            </Text>
            <Text component="span" size="sm" c="dimmed" display="block">
              {about}
            </Text>
          </span>
        </Link>
      </li>
    ))}
  </ul>
);
