import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../../lib/live/connection.ts';
import { useOutbox } from '../../lib/outbox.ts';
import classes from './connection-banner.module.css';

/** A quiet line, only when there is something to say: "Hors ligne : 3 envois en attente". */
export function ConnectionBanner() {
  const { t } = useTranslation();
  // A network that blinks for a second is not worth a word.
  const [connection] = useDebouncedValue(useConnection(), 1500);
  const [count] = useDebouncedValue(useOutbox().filter((entry) => entry.state === 'waiting').length, 1500);
  const sentence = sentenceOf();

  return (
    <div role="status">
      {sentence && (
        <Text className={classes.banner} data-connection={connection} size="sm">
          {sentence}
        </Text>
      )}
    </div>
  );

  function sentenceOf(): string | null {
    if (connection === 'offline') {
      return count > 0 ? t('connection.offline_waiting', { count }) : t('connection.offline');
    }
    if (count > 0) return t('connection.sending', { count });

    return connection === 'reconnecting' ? t('connection.reconnecting') : null;
  }
}
