import type { Device } from '@allforone/contracts/accounts';
import { Badge, Button, Group, Text, ThemeIcon } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { agoOf, momentOf } from '../../../lib/time.ts';
import classes from './devices.module.css';
import { useLogOutDevice } from './use-log-out-device.ts';

export function DeviceRow({ device }: { device: Device }) {
  const { t } = useTranslation('account');
  const logOut = useLogOutDevice(device);
  const { label, ip, startedAt, seenAt, current } = device;
  const Icon = /Android|iOS|iPhone|iPad/i.test(label) ? IconDeviceMobile : IconDeviceDesktop;

  return (
    <div className={classes.row}>
      <ThemeIcon variant="light" color="gray" size={40} radius={20} aria-hidden>
        <Icon size={20} />
      </ThemeIcon>
      <div className={classes.words}>
        <Group gap="xs">
          <Text fw={600}>{label}</Text>
          {current && <Badge variant="light">{t('devices.this')}</Badge>}
        </Group>
        <Text size="sm" c="dimmed">
          {current ? t('devices.now') : t('devices.seen', { ago: agoOf(seenAt) })}
          {' · '}
          {t('devices.ip', { ip })}
        </Text>
        <Text size="sm" c="dimmed">
          {t('devices.since', { moment: momentOf(startedAt) })}
        </Text>
      </div>
      {!current && (
        <Button
          variant="subtle"
          color="red"
          aria-label={t('devices.log_out_label', { label })}
          onClick={() => void logOut()}
        >
          {t('devices.log_out')}
        </Button>
      )}
    </div>
  );
}
