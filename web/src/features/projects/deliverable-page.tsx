import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { LinksSection } from '../../components/links/links-section.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { useLiveProject } from '../../lib/projects/live-project.ts';
import { trpc } from '../../lib/trpc.ts';
import { Answer } from './deliverable/answer.tsx';
import { DeliverableHeader } from './deliverable/deliverable-header.tsx';
import { Downloads } from './deliverable/downloads.tsx';
import { Exchanges } from './deliverable/exchanges.tsx';
import { Preview } from './deliverable/preview.tsx';
import { VersionList } from './deliverable/version-list.tsx';
import { useProject } from './project/use-project.ts';

/** One deliverable: what it is now, what the client says of it, and how it came to be. */
export default function DeliverablePage() {
  const { projectId = '', deliverableId = '' } = useParams();
  const project = useProject();
  const { data: deliverable } = useSuspenseQuery(trpc.projects.deliverable.queryOptions({ deliverableId }));
  useLiveProject(projectId);

  return (
    <PageBody width="narrow">
      <DeliverableHeader project={project} deliverable={deliverable} />
      <Preview version={deliverable.latest} />
      <Answer project={project} deliverable={deliverable} />
      <VersionList deliverable={deliverable} />
      <Exchanges deliverable={deliverable} />
      <LinksSection object={{ kind: 'deliverable', id: deliverableId }} />
      {project.canWork && <Downloads deliverable={deliverable} />}
    </PageBody>
  );
}
