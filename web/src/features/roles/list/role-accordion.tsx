import type { Role } from '@allforone/contracts/organizations';
import { Accordion } from '@mantine/core';
import classes from './role-accordion.module.css';
import { RoleItem } from './role-item.tsx';

/** One line for each role; what it allows when it is opened. */
export const RoleAccordion = ({ roles }: { roles: Role[] }) => (
  <Accordion multiple order={3} chevronSize={20} classNames={classes}>
    {roles.map((role) => (
      <RoleItem key={role.key} role={role} />
    ))}
  </Accordion>
);
