import type { Label } from '@allforone/contracts/tasks';
import type { CSSProperties } from 'react';
import classes from './card.module.css';

export const LabelChip = ({ label: { name, color } }: { label: Label }) => (
  <span
    className={classes.label}
    style={{ '--label': `var(--mantine-color-${color}-light)` } as CSSProperties}
  >
    {name}
  </span>
);
