import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page-body.module.css';

/** The column that a page's content lies in: `narrow` for forms and reading, `wide` for lists and tables. */
export const PageBody = ({
  width = 'wide',
  children,
}: {
  width?: 'narrow' | 'wide';
  children: ReactNode;
}) => (
  <Box className={classes.body} data-width={width}>
    {children}
  </Box>
);
