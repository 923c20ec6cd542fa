import type { Space } from '@allforone/contracts/files';
import { Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceTiles } from '../../../components/navigation/place-tiles.tsx';
import { sizeOf } from '../../../lib/files/size-words.ts';
import { SpaceIcon } from './space-icon.tsx';
import { useSpaceName } from './space-words.ts';

/** Spaces of one sort, each with who sees it and what it holds. */
export function SpaceList({ title, spaces }: { title: string; spaces: readonly Space[] }) {
  const { t } = useTranslation('files');
  const nameOf = useSpaceName();
  const titleId = useId();

  if (spaces.length === 0) return null;

  return (
    <section aria-labelledby={titleId} style={{ marginBottom: 'var(--mantine-spacing-lg)' }}>
      <Title order={2} size="h3" id={titleId} mb="xs">
        {title}
      </Title>
      <PlaceTiles
        tiles={spaces.map((space) => ({
          to: `${space.kind}/${space.placeId}`,
          icon: <SpaceIcon kind={space.kind} />,
          name: nameOf(space),
          about: `${t(space.isLeft ? 'space.who.left' : `space.who.${space.kind}`)} · ${space.usedBytes > 0 ? sizeOf(space.usedBytes) : t('space.empty')}`,
        }))}
      />
    </section>
  );
}
