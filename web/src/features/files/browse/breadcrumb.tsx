import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSpaceName } from '../spaces/space-words.ts';
import classes from './breadcrumb.module.css';
import { useFolder, useSpace } from './use-space.ts';

/** From all spaces down to what holds the one that is open. */
export function Breadcrumb({ isTrash }: { isTrash: boolean }) {
  const { t } = useTranslation('files');
  const space = useSpace();
  const folder = useFolder();
  const nameOf = useSpaceName();
  const isAtTop = !folder && !isTrash;
  const above = (folder?.path ?? []).filter(({ id }) => id !== folder?.id);
  const parents = [
    { to: '../..', name: t('title') },
    ...(isAtTop ? [] : [{ to: '?', name: nameOf(space) }]),
    ...above.map(({ id, name }) => ({ to: `?folder=${id}`, name })),
  ];

  return (
    <nav aria-label={t('browse.path')}>
      <ol className={classes.path}>
        {parents.map(({ to, name }) => (
          <li key={to}>
            <Anchor component={Link} to={to} relative="path" className={classes.step}>
              {name}
            </Anchor>
            <Text component="span" c="dimmed" aria-hidden>
              ›
            </Text>
          </li>
        ))}
      </ol>
    </nav>
  );
}
