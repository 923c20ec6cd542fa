import { TextInput } from '@mantine/core';
import { IconFolders, IconSearch } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useOrganization } from '../../lib/organization.ts';
import { trpc } from '../../lib/trpc.ts';
import { matches } from '../../lib/words/matching.ts';
import { QuotaLine } from './spaces/quota-line.tsx';
import { SpaceList } from './spaces/space-list.tsx';
import { useSpaceName } from './spaces/space-words.ts';

const manySpaces = 9;

/** Whose files there are. */
export default function SpacesPage() {
  const { t } = useTranslation('files');
  const { id: organizationId } = useOrganization();
  const { data: spaces } = useSuspenseQuery(trpc.files.spaces.queryOptions({ organizationId }));
  const [typed, setTyped] = useState('');
  const nameOf = useSpaceName();
  const found = spaces.filter((space) => matches(nameOf(space), typed));
  const left = found.filter(({ isLeft }) => isLeft);
  const of = (...kinds: string[]) => found.filter(({ kind, isLeft }) => kinds.includes(kind) && !isLeft);

  return (
    <PageBody>
      <PageHeader title={t('title')} description={t('lead')} />
      {spaces.length > manySpaces && (
        <TextInput
          mb="md"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setTyped('')}
          placeholder={t('space.search')}
          aria-label={t('space.search')}
          leftSection={<IconSearch size={18} />}
          enterKeyHint="search"
        />
      )}
      <SpaceList title={t('space.shared')} spaces={of('organization', 'personal')} />
      <SpaceList title={t('space.groups')} spaces={of('group')} />
      <SpaceList title={t('space.projects')} spaces={of('project', 'portal')} />
      <SpaceList title={t('space.left')} spaces={left} />
      {found.length === 0 && (
        <EmptyState icon={IconFolders} title={typed ? t('space.none_found') : t('space.none_title')}>
          {!typed && t('space.none')}
        </EmptyState>
      )}
      <QuotaLine />
    </PageBody>
  );
}
