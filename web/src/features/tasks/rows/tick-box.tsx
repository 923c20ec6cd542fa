import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import classes from './tick-box.module.css';

interface Props {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (isChecked: boolean) => void;
}

/** A box with as much room around it as a finger needs. */
export function TickBox({ label, checked, disabled, onChange }: Props) {
  const id = useId();

  return (
    <label className={classes.room} htmlFor={id}>
      <Checkbox
        id={id}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
        aria-label={label}
      />
    </label>
  );
}
