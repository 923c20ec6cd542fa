import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Number and title are left out where there is only one, for the dialog says it all. */
  step?: 1 | 2 | 3 | 4;
  title?: string;
  lead: string;
  children: ReactNode;
}

/** A step begins with its heading: the focus goes there, unless a field has taken it. */
export function Step({ step, title, lead, children }: Props) {
  const { t } = useTranslation('account');
  const place = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!place.current?.contains(document.activeElement)) heading.current?.focus();
  }, []);

  return (
    <Stack gap="md" ref={place}>
      <div>
        {step && (
          <Text size="sm" c="dimmed">
            {t('two_factor.step', { step })}
          </Text>
        )}
        {title && (
          <Title order={3} size="h2" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
            {title}
          </Title>
        )}
        <Text c="dimmed" mt={4}>
          {lead}
        </Text>
      </div>
      {children}
    </Stack>
  );
}
