import { useMantineColorScheme } from '@mantine/core';
import {
  IconBellCog,
  IconDeviceDesktop,
  IconLanguage,
  IconLock,
  IconLogout,
  IconMoon,
  IconPlus,
  IconSun,
  IconUser,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { OrganizationTile } from '../../../components/organization-tile.tsx';
import { useLanguage } from '../../../lib/language.ts';
import { useSignOut } from '../account/use-sign-out.ts';
import { destinationsFor, projectActionsFor } from '../destinations.ts';
import { usePlace } from '../use-place.ts';
import type { PaletteItem } from './palette.tsx';

/** What needs no question to the server: pages, organisations, switches. */
export function usePaletteActions(): Record<'destinations' | 'organizations' | 'actions', PaletteItem[]> {
  const { t } = useTranslation('shell');
  const { all, here } = usePlace();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const { locale, choose } = useLanguage();
  const leave = useSignOut();
  const go = (path: string) => () => void navigate(path);

  return {
    destinations: [
      ...(here ? destinationsFor(here) : []).map(({ key, path, icon: Icon }) => ({
        id: key,
        label: t(`destination.${key}`),
        icon: <Icon size={20} />,
        run: go(`/o/${here?.id}${path}`),
      })),
      { id: 'account', label: t('account.title'), icon: <IconUser size={20} />, run: go('/account') },
      {
        id: 'security',
        label: t('account.security'),
        icon: <IconLock size={20} />,
        run: go('/account/security'),
      },
      {
        id: 'preferences',
        label: t('account.notifications'),
        icon: <IconBellCog size={20} />,
        run: go('/account/notifications'),
      },
    ],
    organizations: all
      .filter(({ id }) => id !== here?.id)
      .map((organization) => ({
        id: organization.id,
        label: organization.name,
        icon: <OrganizationTile organization={organization} size={24} />,
        run: go(`/o/${organization.id}`),
      })),
    actions: [
      ...projectActionsFor(here).map(({ key, path, icon: Icon }) => ({
        id: key,
        label: t(`palette.${key}`),
        icon: <Icon size={20} />,
        run: go(`/o/${here?.id}${path}`),
      })),
      {
        id: 'light',
        label: t('palette.theme_light'),
        icon: <IconSun size={20} />,
        run: () => setColorScheme('light'),
      },
      {
        id: 'dark',
        label: t('palette.theme_dark'),
        icon: <IconMoon size={20} />,
        run: () => setColorScheme('dark'),
      },
      {
        id: 'auto',
        label: t('palette.theme_auto'),
        icon: <IconDeviceDesktop size={20} />,
        run: () => setColorScheme('auto'),
      },
      {
        id: 'language',
        label: t('palette.language'),
        icon: <IconLanguage size={20} />,
        run: () => choose(locale === 'fr' ? 'en' : 'fr'),
      },
      { id: 'create', label: t('switcher.create'), icon: <IconPlus size={20} />, run: go('/new') },
      { id: 'sign-out', label: t('menu.sign_out'), icon: <IconLogout size={20} />, run: () => void leave() },
    ],
  };
}
