import { Menu, type MenuProps } from '@mantine/core';

/**
 * A menu inside the page's landmark, whose first line has the focus at once: Mantine's placeholder for the focus is no
 * part of a menu to a screen reader.
 */
export const ActionMenu = (props: MenuProps) => (
  <Menu
    withInitialFocusPlaceholder={false}
    portalProps={{ target: '#content' }}
    transitionProps={{ duration: 0 }}
    {...props}
  />
);
