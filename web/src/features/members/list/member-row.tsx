import type { Member } from '@allforone/contracts/organizations';
import { Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { useAddress } from '../../../lib/address.ts';
import { useRoles } from '../../../lib/organization/roles.ts';
import { signedInAccount } from '../../../lib/session/state.ts';
import { dateOf } from '../../../lib/time.ts';
import classes from './member-list.module.css';

interface Props {
  member: Member;
  groupNames: ReadonlyMap<string, string>;
  isOnline: boolean;
}

export function MemberRow({ member, groupNames, isOnline }: Props) {
  const { t } = useTranslation('members');
  const address = useAddress();
  const { nameOf } = useRoles();
  const { accountId, name, photoId, role, groupIds, joinedAt } = member;
  const groups = groupIds.flatMap((id) => groupNames.get(id) ?? []).join(', ');
  const isMe = accountId === signedInAccount.get();

  return (
    <li>
      <Link to={address.to({ person: accountId })} className={classes.row} preventScrollReset>
        <PersonAvatar name={name} photoId={photoId} online={isOnline} />
        <span className={classes.name}>
          <Text component="span" fw={600} truncate display="block">
            {name} {isMe && <span className={classes.you}>{t('you')}</span>}
            {isOnline && <VisuallyHidden>, {t('online')}</VisuallyHidden>}
          </Text>
        </span>
        <Text component="span" size="sm" className={classes.role}>
          {nameOf(role)}
        </Text>
        <Text component="span" size="sm" c="dimmed" truncate className={classes.groups}>
          {groups}
        </Text>
        <Text component="time" dateTime={joinedAt} size="sm" c="dimmed" className={classes.joined}>
          {dateOf(joinedAt)}
        </Text>
      </Link>
    </li>
  );
}
