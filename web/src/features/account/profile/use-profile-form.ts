import type { Account } from '@allforone/contracts/accounts';
import { useForm } from '@mantine/form';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { failForm, required } from '../../../lib/form.ts';
import { isPhoneNumber } from './phone-number.ts';
import { useSaveProfile } from './use-save-profile.ts';

type Values = ReturnType<typeof valuesOf>;

export function useProfileForm(me: Account) {
  const { t } = useTranslation('account');
  const saved = valuesOf(me);
  const form = useForm({
    initialValues: saved,
    validate: {
      name: required,
      phone: (phone) => (isPhoneNumber(phone) ? null : t('profile.phone_problem')),
    },
  });
  const { mutate, isPending, isError } = useSaveProfile((error) => failForm(form, error));

  const seen = useRef(saved);
  const follow = useEffectEvent(() => {
    const wasUntouched = isSame(seen.current, form.getValues());

    seen.current = saved;
    if (wasUntouched && !isPending && !isError) form.setValues(saved);
  });
  const key = JSON.stringify(saved);

  // What another device has saved shows here too, but never over what is being written.
  useEffect(() => {
    if (key) follow();
  }, [key]);

  return {
    form,
    isPending,
    isUnsaved: !isPending && !isSame(saved, trimmed(form.values)),
    save: (values: Values) => {
      const { name, timeZone, phone, fieldOfStudy, level } = trimmed(values);

      form.setValues(trimmed(values));
      mutate({
        name,
        timeZone,
        phone: phone || null,
        fieldOfStudy: fieldOfStudy || null,
        level: level || null,
      });
    },
    discard: () => {
      form.setValues(saved);
      form.clearErrors();
    },
  };
}

const valuesOf = ({ name, phone, timeZone, fieldOfStudy, level }: Account) => ({
  name,
  phone: phone ?? '',
  timeZone,
  fieldOfStudy: fieldOfStudy ?? '',
  level: level ?? '',
});

const trimmed = ({ name, phone, timeZone, fieldOfStudy, level }: Values): Values => ({
  name: name.trim(),
  phone: phone.trim(),
  timeZone,
  fieldOfStudy: fieldOfStudy.trim(),
  level: level.trim(),
});

const isSame = (one: Values, other: Values): boolean => JSON.stringify(one) === JSON.stringify(other);
