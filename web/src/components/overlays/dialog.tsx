import { Modal, type ModalProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props extends Pick<ModalProps, 'size' | 'fullScreen' | 'children'> {
  title: string;
  onClose: () => void;
}

/** Asks for something in the middle of the screen, over the page that it is about. */
export function Dialog({ title, onClose, ...more }: Props) {
  const { t } = useTranslation();

  return (
    <Modal
      {...more}
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    />
  );
}
