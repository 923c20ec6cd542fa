import type { Scope } from '@allforone/contracts/objectives';
import { Button, Text, Title } from '@mantine/core';
import { IconCalendar, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Boundary } from '../../../components/boundary.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageBody } from '../../../components/page-body.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { ListSkeleton, Panels } from '../../../components/skeletons.tsx';
import { LinkTabs } from '../../../components/tabs/link-tabs.tsx';
import { useOrganization } from '../../../lib/organization.ts';
import { useMe } from '../../../lib/session.ts';
import { useLiveObjectives } from '../live/live-objectives.ts';
import { Overview } from '../overview/overview.tsx';
import type { Days } from '../period/period.ts';
import { PeriodSwitch } from '../period/period-switch.tsx';
import { usePeriod } from '../period/use-period.ts';
import { NoObjectives } from './no-objectives.tsx';
import { ObjectiveRows } from './objective-rows.tsx';
import { SharedObjectives } from './shared-objectives.tsx';

/** Those of the organisation, or one's own: where they are first, then each. */
export function Objectives({ scope }: { scope: Scope }) {
  const { t } = useTranslation('objectives');
  const { id, can } = useOrganization('objectives.read');
  const { days, search } = usePeriod();
  const base = `/o/${id}/objectives`;
  const isMine = scope === 'personal';
  useLiveObjectives();

  return (
    <PageBody>
      <PageHeader
        title={t('title')}
        action={
          can('objectives.write') && (
            <Button component={Link} to={`${base}/new?scope=${scope}`} leftSection={<IconPlus size={20} />}>
              {t('create')}
            </Button>
          )
        }
      />
      <LinkTabs
        label={t('sections.label')}
        tabs={[
          { to: base + search, label: t('sections.organization'), end: true },
          { to: `${base}/mine${search}`, label: t('sections.mine') },
        ]}
      />
      {isMine && (
        <Text c="dimmed" mb="md" maw="60ch">
          {t('mine_lead')}
        </Text>
      )}
      <PeriodSwitch />
      {days ? (
        <InPeriod scope={scope} days={days} />
      ) : (
        <EmptyState icon={IconCalendar} title={t('tree.none_custom.title')}>
          {t('tree.none_custom.why')}
        </EmptyState>
      )}
    </PageBody>
  );
}

function InPeriod({ scope, days }: { scope: Scope; days: Days }) {
  const { t } = useTranslation('objectives');
  const { id: organizationId } = useOrganization();
  const me = useMe();
  const isMine = scope === 'personal';
  const title = t(isMine ? 'tree.mine' : 'tree.title');

  return (
    <>
      <Boundary fallback={<Panels />}>
        <Overview scope={scope} days={days} />
      </Boundary>
      <Title order={2} mb="xs">
        {title}
      </Title>
      <Boundary fallback={<ListSkeleton rows={6} />}>
        <ObjectiveRows
          key={`${scope} ${days.from} ${days.to}`}
          asked={{
            organizationId,
            scope,
            ...(isMine ? { ownerId: me.id } : { parentId: null }),
            ...days,
          }}
          // One's own stand side by side, those that serve another one too.
          days={isMine ? undefined : days}
          label={title}
          none={<NoObjectives scope={scope} />}
        />
      </Boundary>
      {!isMine && (
        <Boundary fallback={null}>
          <SharedObjectives key={`${days.from} ${days.to}`} days={days} />
        </Boundary>
      )}
    </>
  );
}
