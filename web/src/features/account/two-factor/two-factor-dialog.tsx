import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '../../../lib/screen.ts';

interface Props {
  title: string;
  /** Left out while there is something that must not be lost. */
  onClose?: () => void;
  children: ReactNode;
}

export function TwoFactorDialog({ title, onClose, children }: Props) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();

  return (
    <Modal
      opened
      onClose={() => onClose?.()}
      title={title}
      size="lg"
      fullScreen={isPhone}
      withCloseButton={Boolean(onClose)}
      closeOnEscape={Boolean(onClose)}
      // A slip of the finger beside it would throw away what has been done so far.
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {children}
    </Modal>
  );
}
