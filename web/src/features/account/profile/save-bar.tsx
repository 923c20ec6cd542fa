import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './save-bar.module.css';

interface Props {
  isUnsaved: boolean;
  isPending: boolean;
  onDiscard: () => void;
}

/** Within reach wherever one is in the form, as long as there is something to save. */
export function SaveBar({ isUnsaved, isPending, onDiscard }: Props) {
  const { t } = useTranslation('account');

  return (
    <div className={classes.bar} data-unsaved={isUnsaved || undefined}>
      <Button type="submit" loading={isPending}>
        {t('action.save', { ns: 'common' })}
      </Button>
      {isUnsaved && (
        <Button variant="subtle" color="gray" onClick={onDiscard} disabled={isPending}>
          {t('action.cancel', { ns: 'common' })}
        </Button>
      )}
      <Text role="status" size="sm" c="dimmed" className={classes.state}>
        {isUnsaved && t('profile.unsaved')}
      </Text>
    </div>
  );
}
