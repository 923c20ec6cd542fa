import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { signOut } from '../../lib/session.ts';
import { trpc } from '../../lib/trpc.ts';

/** Back to where one came from; who has no organisation yet has nowhere to go but out. */
export function LeaveButton() {
  const { t } = useTranslation('setup');
  const { data } = useQuery(trpc.organizations.mine.queryOptions({ limit: 100 }));

  if (data?.items.length === 0) {
    return (
      <Button variant="subtle" color="gray" size="sm" onClick={() => void signOut()}>
        {t('sign_out')}
      </Button>
    );
  }

  return (
    <Button component={Link} to="/" variant="subtle" color="gray" size="sm">
      {t('leave')}
    </Button>
  );
}
