import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../../../lib/words/matching.ts';
import classes from './palette.module.css';
import { useFirstSelected } from './use-first-selected.ts';
import { usePaletteActions } from './use-palette-actions.tsx';
import { usePaletteConversations } from './use-palette-conversations.tsx';
import { usePaletteFound } from './use-palette-found.tsx';
import { usePalettePeople } from './use-palette-people.tsx';
import { usePaletteProjects } from './use-palette-projects.tsx';

export interface PaletteItem {
  id: string;
  label: string;
  /** What it is, where things of several kinds stand together. */
  description?: string;
  icon: ReactNode;
  run: () => void;
}

const [store, palette] = createSpotlight();

/** Finds and does anything, from the keyboard. Opens each time that `searches` grows. */
export default function Palette({ searches }: { searches: number }) {
  const { t } = useTranslation('shell');
  const [typed, setTyped] = useState('');
  const { destinations, organizations, actions } = usePaletteActions();
  const conversations = usePaletteConversations();
  const people = usePalettePeople(typed);
  const projects = usePaletteProjects(typed);
  const found = usePaletteFound(typed);

  useEffect(() => {
    if (searches > 0) palette.open();
  }, [searches]);

  const fitting = (items: PaletteItem[], most = 6) =>
    items.filter(({ label }) => matches(label, typed)).slice(0, most);
  const groups = [
    { title: t('palette.go_to'), items: fitting(destinations, 12) },
    { title: t('palette.conversations'), items: fitting(conversations) },
    { title: t('palette.projects'), items: projects },
    { title: t('palette.people'), items: people },
    { title: t('palette.found'), items: found },
    { title: t('palette.organizations'), items: fitting(organizations) },
    { title: t('palette.actions'), items: fitting(actions, 12) },
  ].filter(({ items }) => items.length > 0);

  const lines = groups.flatMap(({ items }) => items.map(({ id }) => id)).join();
  useFirstSelected(store, typed, lines);

  return (
    <Spotlight.Root
      store={store}
      query={typed}
      onQueryChange={setTyped}
      shortcut={null}
      centered={false}
      title={t('palette.open')}
      classNames={{ header: classes.hidden, actionsGroup: classes.group, action: classes.action }}
      scrollable
      maxHeight="60vh"
      overlayProps={{ backgroundOpacity: 0.4, blur: 0 }}
      transitionProps={{ duration: 0 }}
    >
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        leftSection={<IconSearch size={20} />}
      />
      <Spotlight.ActionsList>
        {groups.map(({ title, items }) => (
          <Spotlight.ActionsGroup key={title} label={title}>
            {items.map(({ id, label, description, icon, run }) => (
              <Spotlight.Action
                key={id}
                label={label}
                description={description}
                leftSection={icon}
                onClick={run}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && <Spotlight.Empty>{t('palette.empty')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
