import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../../lib/store.ts';
import { pendingUpdate } from '../../../lib/update.ts';
import classes from './banner.module.css';

export function UpdateBanner() {
  const { t } = useTranslation('shell');
  const update = useStore(pendingUpdate);

  return (
    <div role="status">
      {update && (
        <Text className={classes.banner} size="sm">
          {t('update.sentence')}{' '}
          <Anchor component="button" type="button" inherit underline="always" onClick={update}>
            {t('update.reload')}
          </Anchor>
        </Text>
      )}
    </div>
  );
}
