import type { ReactNode } from 'react';
import classes from './swatch.module.css';

export const Swatch = ({ color, children }: { color: string; children: ReactNode }) => (
  <span className={classes.swatch}>
    <span className={classes.color} style={{ background: color }} />
    {children}
  </span>
);
