import { useTranslation } from 'react-i18next';
import { confirm } from '../../../lib/confirm.ts';
import { useOutbox } from '../../../lib/outbox.ts';
import { signOut } from '../../../lib/session.ts';

/** Asks only when something still waits for the network. */
export function useSignOut(): () => Promise<void> {
  const { t } = useTranslation('shell');
  const count = useOutbox().length;

  return async () => {
    const sure =
      count === 0 ||
      (await confirm({
        title: t('sign_out.title'),
        body: t('sign_out.waiting', { count }),
        action: t('menu.sign_out'),
      }));

    if (sure) await signOut();
  };
}
