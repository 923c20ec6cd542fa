import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { fieldErrorsOf, sentenceFor } from '../lib/errors.ts';

/** What went wrong with the form as a whole; what belongs to one field stands beside it. */
export function FormError({ error }: { error: unknown }) {
  if (!error || Object.keys(fieldErrorsOf(error)).length > 0) return null;

  return (
    <Alert color="red" role="alert" icon={<IconAlertCircle />}>
      {sentenceFor(error)}
    </Alert>
  );
}
