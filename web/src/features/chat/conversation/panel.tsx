import { ActionIcon, Loader, Title } from '@mantine/core';
import { useFocusReturn } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './panel.module.css';
import type { PanelName } from './use-panel.ts';

const panels = {
  details: lazy(() => import('../details/details.tsx')),
  search: lazy(() => import('../search/search-here.tsx')),
};

interface Props {
  name: PanelName;
  onClose: () => void;
}

/** Beside the conversation where there is room, else over it. */
export function Panel({ name, onClose }: Props) {
  const { t } = useTranslation('chat');
  const title = useRef<HTMLHeadingElement>(null);
  const Content = panels[name];

  useFocusReturn({ opened: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each panel that opens takes the focus.
  useEffect(() => title.current?.focus(), [name]);

  return (
    <aside
      className={classes.panel}
      aria-labelledby="panel-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header className={classes.header}>
        <Title ref={title} order={2} size="h3" id="panel-title" tabIndex={-1} className={classes.title}>
          {name === 'details' ? t('details.title') : t('search.in_conversation')}
        </Title>
        <ActionIcon onClick={onClose} aria-label={t('action.close', { ns: 'common' })}>
          <IconX size={22} />
        </ActionIcon>
      </header>
      <div className={classes.content}>
        <Suspense fallback={<Loader m="xl" />}>
          <Content />
        </Suspense>
      </div>
    </aside>
  );
}
