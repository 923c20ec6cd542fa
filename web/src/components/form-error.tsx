import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** What went wrong with the form as a whole (`form.errors.form`); what belongs to one field stands beside it. */
export const FormError = ({ message }: { message: ReactNode }) =>
  message ? (
    <Alert color="red" role="alert" icon={<IconAlertCircle />}>
      {message}
    </Alert>
  ) : null;
