import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../lib/address.ts';
import classes from './header.module.css';
import { layouts, useLayout } from './use-layout.ts';

export function LayoutSwitch() {
  const { t } = useTranslation('tasks');
  const address = useAddress();

  return (
    <SegmentedControl
      className={classes.layouts}
      size="md"
      aria-label={t('board.layout.label')}
      value={useLayout()}
      onChange={(layout) => address.set({ layout: layout === 'board' ? null : layout, state: null })}
      data={layouts.map((one) => ({ value: one, label: t(`board.layout.${one}`) }))}
    />
  );
}
