import { Menu, Text, VisuallyHidden } from '@mantine/core';
import { IconMessage, IconUserMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DotsMenu } from '../../../components/dots-menu.tsx';
import { PersonAvatar } from '../../../components/person-avatar.tsx';
import { useOnline } from '../../../lib/live/presence.ts';
import { usePeople } from '../../../lib/organization.ts';
import { useHere } from '../message/here.ts';
import { useOpenDirect } from '../new/use-open-direct.ts';
import classes from './members.module.css';
import { useRemoveMember } from './use-remove-member.ts';

/** One page of people, with what can be done about each. */
export function MemberRows({ accountIds }: { accountIds: string[] }) {
  const { t } = useTranslation('chat');
  const { conversation, me } = useHere();
  const people = usePeople(accountIds);
  const online = useOnline(accountIds);
  const open = useOpenDirect();
  const remove = useRemoveMember();
  const mayRemove = conversation.kind === 'group' && conversation.canManage;

  return (
    <ul className={classes.list}>
      {accountIds.map((id) => {
        const name = people.get(id)?.name ?? '…';

        return (
          <li key={id} className={classes.member}>
            <PersonAvatar name={name} photoId={people.get(id)?.photoId} online={online.has(id)} />
            <Text component="span" truncate flex={1}>
              {id === me ? t('details.you', { name }) : name}
            </Text>
            {online.has(id) && <VisuallyHidden>{t('online')}</VisuallyHidden>}
            {id !== me && conversation.kind !== 'direct' && (
              <DotsMenu label={t('details.member_actions', { name })}>
                <Menu.Item leftSection={<IconMessage size={18} />} onClick={() => open(id)}>
                  {t('details.write')}
                </Menu.Item>
                {mayRemove && (
                  <Menu.Item
                    color="red"
                    leftSection={<IconUserMinus size={18} />}
                    onClick={() => remove(id, name)}
                  >
                    {t('details.remove')}
                  </Menu.Item>
                )}
              </DotsMenu>
            )}
          </li>
        );
      })}
    </ul>
  );
}
