import { Text, ThemeIcon, Title } from '@mantine/core';
import { IconHash, IconUsers, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOrganization } from '../../lib/organization.ts';
import classes from './new/new-page.module.css';
import { NewPage } from './new/new-page.tsx';
import { PeopleList } from './new/people-list.tsx';
import { useOpenDirect } from './new/use-open-direct.ts';

/** With someone, with several, or with everyone. */
export default function NewConversationPage() {
  const { t } = useTranslation('chat');
  const organization = useOrganization();
  const open = useOpenDirect();

  return (
    <NewPage title={t('new.title')} back="..">
      {organization.can('members.read') && (
        <Option to="group" icon={IconUsers} title={t('new.group')} hint={t('new.group_hint')} />
      )}
      {organization.can('chat.manage') && (
        <Option to="channel" icon={IconHash} title={t('new.channel')} hint={t('new.channel_hint')} />
      )}
      {organization.can('members.read') ? (
        <>
          <Title order={2} size="h3" mt="md" mb="xs">
            {t('new.people')}
          </Title>
          <PeopleList onChoose={({ accountId }) => open(accountId)} />
        </>
      ) : (
        <Text c="dimmed">{t('new.from_members')}</Text>
      )}
    </NewPage>
  );
}

interface OptionProps {
  to: string;
  icon: TablerIcon;
  title: string;
  hint: string;
}

const Option = ({ to, icon: Icon, title, hint }: OptionProps) => (
  <Link to={to} className={classes.option}>
    <ThemeIcon variant="light" size={40} aria-hidden>
      <Icon size={20} stroke={1.6} />
    </ThemeIcon>
    <span>
      <Text component="span" display="block" fw={600}>
        {title}
      </Text>
      <Text component="span" display="block" size="sm" c="dimmed">
        {hint}
      </Text>
    </span>
  </Link>
);
