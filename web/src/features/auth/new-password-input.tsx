import { PasswordInput, Text } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { judge, shortest } from './password-strength.ts';

interface Props extends GetInputPropsReturnType {
  label: string;
}

/** A password and, in words, whether it will do. */
export function NewPasswordInput({ label, ...input }: Props) {
  const { t } = useTranslation('auth');
  const password = String(input.value ?? '');
  const strength = judge(password);

  return (
    <div>
      <PasswordInput
        {...input}
        label={label}
        description={t('password.rule')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('password.show'), tabIndex: 0 }}
      />
      <Text
        size="sm"
        mt={4}
        mih={20}
        c={strength === 'good' || strength === 'strong' ? 'green' : 'dimmed'}
        role="status"
      >
        {password && sentence()}
      </Text>
    </div>
  );

  function sentence(): string {
    if (strength === 'short') return t('password.missing', { count: shortest - [...password].length });

    return t(`password.${strength}`);
  }
}
