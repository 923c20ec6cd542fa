import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Boundary } from '../../components/boundary.tsx';
import { LinksSection } from '../../components/links/links-section.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { ListSkeleton } from '../../components/skeletons.tsx';
import { trpc } from '../../lib/trpc.ts';
import { KeyResults } from './key-results/key-results.tsx';
import { useLiveObjectives } from './live/live-objectives.ts';
import { Alignment } from './objective/alignment.tsx';
import { ObjectiveHeader } from './objective/objective-header.tsx';
import { Sharing } from './objective/sharing.tsx';

export default function ObjectivePage() {
  const { objectiveId = '' } = useParams();
  const { data: objective } = useSuspenseQuery(
    trpc.objectives.get.queryOptions({ objectiveId }, { staleTime: 0 }),
  );
  useLiveObjectives();

  return (
    <PageBody>
      <ObjectiveHeader objective={objective} />
      <Sharing objective={objective} />
      <Boundary fallback={<ListSkeleton rows={3} />}>
        <KeyResults objective={objective} />
      </Boundary>
      <Alignment objective={objective} />
      <LinksSection object={{ kind: 'objective', id: objectiveId }} count={objective.linkCount} />
    </PageBody>
  );
}
