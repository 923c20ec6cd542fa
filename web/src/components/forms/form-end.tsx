import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError } from '../form-error.tsx';

interface Props {
  /** What the button says; "Save" unless told. */
  submit?: string;
  isPending?: boolean;
  /** What went wrong and concerns no field. */
  problem?: ReactNode;
  onCancel: () => void;
  /** What else can be done with the thing that is changed. */
  children?: ReactNode;
}

/** How a form ends: sent, or left as it was. */
export function FormEnd({ submit, isPending = false, problem, onCancel, children }: Props) {
  const { t } = useTranslation();

  return (
    <>
      <FormError message={problem} />
      <Group gap="sm">
        <Button type="submit" loading={isPending}>
          {submit ?? t('action.save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
        {children}
      </Group>
    </>
  );
}
