import { PasswordInput, Text } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { judge } from '../lib/forms/password-strength.ts';

interface Props extends GetInputPropsReturnType {
  label: string;
  shortest: number;
}

/** A password and, in words, whether it will do. */
export function NewPasswordInput({ label, shortest, ...input }: Props) {
  const { t } = useTranslation();
  const password = String(input.value ?? '');
  const strength = judge(password, shortest);

  return (
    <div>
      <PasswordInput
        {...input}
        label={label}
        description={t('password.rule', { count: shortest })}
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
