import type { Space } from '@allforone/contracts/files';
import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sizeOf } from '../../../lib/files/size-words.ts';
import { SpaceIcon } from './space-icon.tsx';
import classes from './space-list.module.css';
import { useSpaceName } from './space-words.ts';

/** Spaces of one sort, each with who sees it and what it holds. */
export function SpaceList({ title, spaces }: { title: string; spaces: readonly Space[] }) {
  const { t } = useTranslation('files');
  const nameOf = useSpaceName();
  const titleId = useId();

  if (spaces.length === 0) return null;

  return (
    <section aria-labelledby={titleId} className={classes.section}>
      <Title order={2} size="h3" id={titleId} mb="xs">
        {title}
      </Title>
      <ul className={classes.spaces}>
        {spaces.map((space) => (
          <li key={space.id}>
            <Link to={`${space.kind}/${space.placeId}`} className={classes.space}>
              <SpaceIcon kind={space.kind} />
              <span className={classes.words}>
                <Text component="span" fw={600} display="block" lineClamp={2}>
                  {nameOf(space)}
                </Text>
                <Text component="span" size="sm" c="dimmed" display="block">
                  {t(`space.who.${space.kind}`)} ·{' '}
                  {space.usedBytes > 0 ? sizeOf(space.usedBytes) : t('space.empty')}
                </Text>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
