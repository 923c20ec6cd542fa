import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormError } from '../../../components/form-error.tsx';
import { codeOf } from '../../../lib/errors.ts';
import { failForm, focusFirst, required } from '../../../lib/form.ts';
import { trpc } from '../../../lib/trpc.ts';
import { Step } from './step.tsx';

interface Props {
  onBack: () => void;
  /** Begun again elsewhere, or already on. */
  onInterrupted: () => void;
  onConfirmed: (recoveryCodes: string[]) => void;
}

export function CodeStep({ onBack, onInterrupted, onConfirmed }: Props) {
  const { t } = useTranslation('account');
  const form = useForm({ initialValues: { code: '' }, validate: { code: required } });
  const confirm = useMutation(
    trpc.accounts.confirmTwoFactor.mutationOptions({
      meta: { quiet: true },
      onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes),
      onError: (error) => {
        const code = codeOf(error);

        if (code === 'two_factor_off' || code === 'two_factor_already_on') return onInterrupted();
        failForm(form, error);
        if (code === 'wrong_code' || code === 'invalid_input') {
          form.setErrors({ code: t('two_factor.code_wrong') });
          focusFirst(form, { code: true });
        }
      },
    }),
  );

  return (
    <Step step={3} title={t('two_factor.code_title')} lead={t('two_factor.code_lead')}>
      <form
        noValidate
        onSubmit={form.onSubmit(
          ({ code }) => confirm.mutate({ code: code.replace(/\s/g, '') }),
          (errors) => focusFirst(form, errors),
        )}
      >
        <Stack gap="md">
          <TextInput
            {...form.getInputProps('code')}
            label={t('two_factor.code')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            styles={{ wrapper: { maxWidth: '12rem' } }}
            ref={takeFocus}
          />
          <FormError message={form.errors.form} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onBack}>
              {t('action.back', { ns: 'common' })}
            </Button>
            <Button type="submit" loading={confirm.isPending}>
              {t('two_factor.verify')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Step>
  );
}

/** One function for good: a new one at each keystroke would take the focus again and again. */
const takeFocus = (input: HTMLInputElement | null) => input?.focus();
