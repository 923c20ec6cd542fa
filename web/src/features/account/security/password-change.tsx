import type { Account } from '@allforone/contracts/accounts';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../section.tsx';
import { PasswordForm } from './password-form.tsx';

export function PasswordChange({ me }: { me: Account }) {
  const { t } = useTranslation('account');
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  // Once the form is gone the focus goes back to where it came from.
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <Section
      title={t('password.title')}
      description={me.twoFactor ? t('password.rule_beside') : t('password.rule_alone')}
    >
      {isOpen ? (
        <PasswordForm me={me} onClose={() => setOpen(false)} />
      ) : (
        <Button ref={button} variant="default" onClick={() => setOpen(true)}>
          {t('password.change')}
        </Button>
      )}
    </Section>
  );
}
