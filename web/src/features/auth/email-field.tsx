import { TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';

/** The address that someone signs in with: browsers and keyboards know it as such. */
export function EmailField(input: GetInputPropsReturnType) {
  const { t } = useTranslation('auth');

  return <TextInput {...input} label={t('field.email')} type="email" autoComplete="username" />;
}
