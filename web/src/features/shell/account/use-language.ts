import { useMutation, useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { chooseLanguage, currentLocale, type Locale } from '../../../lib/i18n.ts';
import { trpc } from '../../../lib/trpc.ts';

/** The language of the page at once, and of the profile, so that mails follow. */
export function useLanguage() {
  const queryClient = useQueryClient();
  const update = useMutation(
    trpc.accounts.updateProfile.mutationOptions({
      onSuccess: (me) => queryClient.setQueryData(trpc.accounts.me.queryKey(), me),
    }),
  );

  return {
    locale: currentLocale(),
    choose: (locale: Locale) => {
      if (locale === i18next.resolvedLanguage) return;

      void chooseLanguage(locale);
      update.mutate({ locale });
    },
  };
}
