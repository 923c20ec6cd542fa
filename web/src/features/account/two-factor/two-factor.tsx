import type { Account } from '@allforone/contracts/accounts';
import { Button, Group } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../section.tsx';
import { StateBadge } from '../state-badge.tsx';

const dialogs = {
  'turn-on': lazy(() => import('./turn-on.tsx')),
  'turn-off': lazy(() => import('./turn-off.tsx')),
  renew: lazy(() => import('./renew-codes.tsx')),
};

export function TwoFactor({ me }: { me: Account }) {
  const { t } = useTranslation('account');
  const [asked, setAsked] = useState<keyof typeof dialogs | null>(null);
  const Dialog = asked && dialogs[asked];

  return (
    <Section
      title={t('two_factor.title')}
      description={me.twoFactor ? t('two_factor.on_why') : t('two_factor.why')}
      state={
        <StateBadge isGood={me.twoFactor}>
          {me.twoFactor ? t('two_factor.on') : t('two_factor.off')}
        </StateBadge>
      }
    >
      <Group gap="sm">
        {me.twoFactor ? (
          <>
            <Button variant="default" onClick={() => setAsked('renew')}>
              {t('two_factor.renew')}
            </Button>
            <Button variant="subtle" color="red" onClick={() => setAsked('turn-off')}>
              {t('two_factor.turn_off')}
            </Button>
          </>
        ) : (
          <Button onClick={() => setAsked('turn-on')}>{t('two_factor.turn_on')}</Button>
        )}
      </Group>
      <Suspense>{Dialog && <Dialog me={me} onClose={() => setAsked(null)} />}</Suspense>
    </Section>
  );
}
