import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '../../lib/screen.ts';
import { Boundary } from '../boundary.tsx';
import { ListSkeleton } from '../skeletons.tsx';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** The detail beside a list; on a phone it takes the whole screen. */
export function DetailDrawer({ title, onClose, children }: Props) {
  const { t } = useTranslation();
  const isPhone = useIsPhone();

  return (
    <Drawer
      opened
      onClose={onClose}
      title={title}
      position="right"
      size={isPhone ? '100%' : 440}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Boundary fallback={<ListSkeleton rows={4} />}>{children}</Boundary>
    </Drawer>
  );
}
