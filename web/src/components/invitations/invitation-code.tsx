import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconQrcode } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

const QrCode = lazy(() => import('../qr-code.tsx').then(({ QrCode: Content }) => ({ default: Content })));

/** For someone who stands beside: they scan the link with their own phone. */
export function InvitationCode({ address }: { address: string }) {
  const { t } = useTranslation();
  const [isShown, shown] = useDisclosure();

  return (
    <>
      <Button
        variant="subtle"
        mt="xs"
        ml={-16}
        leftSection={<IconQrcode size={20} />}
        aria-expanded={isShown}
        onClick={shown.toggle}
      >
        {isShown ? t('invite.hide_code') : t('invite.show_code')}
      </Button>
      <Collapse expanded={isShown}>
        {isShown && (
          <Suspense>
            <QrCode text={address} label={t('invite.code')} />
          </Suspense>
        )}
      </Collapse>
    </>
  );
}
