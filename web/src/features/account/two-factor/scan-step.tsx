import { Button, Code, Group, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy, IconDeviceMobile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { QrCode } from '../../../components/qr-code.tsx';
import { useIsTouch } from '../../../lib/screen.ts';
import { Step } from './step.tsx';

interface Props {
  address: string;
  secret: string;
  onNext: () => void;
}

export function ScanStep({ address, secret, onNext }: Props) {
  const { t } = useTranslation('account');
  const isTouch = useIsTouch();
  const clipboard = useClipboard();

  return (
    <Step step={2} title={t('two_factor.scan_title')} lead={t('two_factor.scan_lead')}>
      {isTouch && (
        // Nobody can scan the screen they hold in their hand.
        <Button component="a" href={address} variant="default" leftSection={<IconDeviceMobile size={20} />}>
          {t('two_factor.open_app')}
        </Button>
      )}
      <QrCode text={address} label={t('two_factor.qr')} />
      <div>
        <Text size="sm">{t('two_factor.secret')}</Text>
        <Group gap="sm" mt={4}>
          <Code fz="md" px="sm" py={8} style={{ overflowWrap: 'anywhere' }}>
            {secret.match(/.{1,4}/g)?.join(' ')}
          </Code>
          <Button
            variant="default"
            leftSection={clipboard.copied ? <IconCheck size={20} /> : <IconCopy size={20} />}
            onClick={() => clipboard.copy(secret)}
          >
            {clipboard.copied ? t('action.copied', { ns: 'common' }) : t('two_factor.copy_secret')}
          </Button>
        </Group>
      </div>
      <Group justify="flex-end">
        <Button onClick={onNext}>{t('action.continue', { ns: 'common' })}</Button>
      </Group>
    </Step>
  );
}
