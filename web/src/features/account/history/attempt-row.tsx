import type { LoginAttempt } from '@allforone/contracts/accounts';
import { Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconLock, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { momentOf } from '../../../lib/time.ts';
import classes from './attempts.module.css';

const signs: Record<LoginAttempt['outcome'], TablerIcon> = {
  succeeded: IconCircleCheck,
  wrong_password: IconCircleX,
  wrong_code: IconCircleX,
  locked: IconLock,
};

export function AttemptRow({ attempt: { outcome, at, device, ip } }: { attempt: LoginAttempt }) {
  const { t } = useTranslation('account');
  const Sign = signs[outcome];

  return (
    <li className={classes.row} data-failed={outcome !== 'succeeded' || undefined}>
      <Sign size={20} className={classes.sign} aria-hidden />
      <div>
        <Text fw={600}>{t(`history.${outcome}`)}</Text>
        <Text size="sm" c="dimmed">
          <time dateTime={at}>{momentOf(at)}</time> · {device} · {ip}
        </Text>
      </div>
    </li>
  );
}
