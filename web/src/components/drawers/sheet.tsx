import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sheet.module.css';

interface Props {
  title: string;
  /** What it holds says enough: the title is told to screen readers alone. */
  isBare?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Comes from below, where the thumb is. */
export function Sheet({ title, isBare = false, onClose, children }: Props) {
  const { t } = useTranslation();

  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="auto"
      title={!isBare && title}
      aria-label={isBare ? title : undefined}
      withCloseButton={!isBare}
      classNames={{ content: classes.content }}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {children}
    </Drawer>
  );
}
