import { Button, Text } from '@mantine/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../../components/more-button.tsx';
import { useLive } from '../../../lib/live.ts';
import { DeviceRow } from './device-row.tsx';
import classes from './devices.module.css';
import { devicesOptions, renewDevices } from './devices-query.ts';
import { useLogOutOthers } from './use-log-out-others.ts';

export function DeviceList() {
  const { t } = useTranslation('account');
  const list = useSuspenseInfiniteQuery(devicesOptions());
  const logOutOthers = useLogOutOthers();
  const all = list.data.pages.flatMap(({ items }) => items);
  const others = all.filter(({ current }) => !current);

  // A device that signs in for the first time is told as a matter of security.
  useLive('notifications.created', ({ notification }) => {
    if (notification.kind === 'security') void renewDevices();
  });

  return (
    <>
      <ul className={classes.list}>
        {[...all.filter(({ current }) => current), ...others].map((device) => (
          <li key={device.sessionId}>
            <DeviceRow device={device} />
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
      {others.length > 0 ? (
        <Button variant="default" mt="sm" onClick={() => void logOutOthers()}>
          {t('devices.others')}
        </Button>
      ) : (
        <Text size="sm" c="dimmed" mt={4}>
          {t('devices.only')}
        </Text>
      )}
    </>
  );
}
