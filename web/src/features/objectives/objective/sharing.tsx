import type { Objective } from '@allforone/contracts/objectives';
import { Button, Text } from '@mantine/core';
import { IconLock, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '../../../lib/organization.ts';
import { useMe } from '../../../lib/session.ts';
import classes from './objective.module.css';
import { useObjectiveActions } from './use-objective-actions.ts';

/** Who sees it, in words; its owner may change that. */
export function Sharing({ objective }: { objective: Objective }) {
  const { t } = useTranslation('objectives');
  const me = useMe();
  const { scope, ownerId, isShared } = objective;
  const owner = usePeople([ownerId]).get(ownerId);
  const { share } = useObjectiveActions(objective);
  const isMine = scope === 'personal' && ownerId === me.id;
  const isPrivate = scope === 'personal' && !isShared;
  const Icon = isPrivate ? IconLock : IconUsers;

  return (
    <section aria-label={t('sharing.title')} className={classes.sharing}>
      <div className={classes.who}>
        <Icon size={20} aria-hidden />
        <div>
          <Text>{sentence()}</Text>
          {isPrivate && (
            <Text size="sm" c="dimmed">
              {t('sharing.private_why')}
            </Text>
          )}
        </div>
      </div>
      {isMine && (
        <Button variant="default" onClick={() => share(!isShared)}>
          {t(isShared ? 'sharing.unshare' : 'sharing.share')}
        </Button>
      )}
    </section>
  );

  function sentence(): string {
    if (scope === 'organization') return t('sharing.organization');
    if (isPrivate) return t('sharing.private');

    return isMine ? t('sharing.shared') : t('sharing.shared_by', { name: owner?.name ?? '…' });
  }
}
