import { Skeleton, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AccountLinks } from './account/account-links.tsx';
import { DestinationLinks } from './destination-links.tsx';
import classes from './side-panel.module.css';
import { usePlace } from './use-place.ts';

/** Beside the rail: the name of the place, the search, and where one can go. */
export function SidePanel({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation('shell');
  const { here, isInOrganization } = usePlace();

  return (
    <nav className={classes.panel} aria-label={t('navigation')}>
      <Text component="div" className={classes.name} fw={600} lineClamp={2}>
        {isInOrganization ? (here?.name ?? <Skeleton h={16} w="70%" />) : t('account.title')}
      </Text>
      <UnstyledButton className={classes.search} onClick={onSearch}>
        <IconSearch size={16} aria-hidden />
        <span>{t('palette.open')}</span>
        <kbd className={classes.keys}>{t('palette.keys')}</kbd>
      </UnstyledButton>
      <div className={classes.links}>
        {isInOrganization ? (
          here ? (
            <DestinationLinks organization={here} />
          ) : (
            <LinksSkeleton />
          )
        ) : (
          <AccountLinks />
        )}
      </div>
    </nav>
  );
}

const LinksSkeleton = () => (
  <Stack gap="md" p="sm">
    {[60, 80, 70, 55].map((width) => (
      <Skeleton key={width} h={14} w={`${width}%`} />
    ))}
  </Stack>
);
