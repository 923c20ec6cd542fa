import { Outlet, useParams } from 'react-router';
import { Boundary } from '../../components/boundary.tsx';
import { PageBody } from '../../components/page-body.tsx';
import { ListSkeleton } from '../../components/skeletons.tsx';
import { useLiveProject } from '../../lib/projects/live-project.ts';
import { ProjectHeader } from './project/project-header.tsx';
import { ProjectTabs } from './project/project-tabs.tsx';
import { useProject } from './project/use-project.ts';

/** One project: how far it is, and its parts, each with an address of its own. */
export default function ProjectPage() {
  const { projectId = '' } = useParams();
  const project = useProject();
  useLiveProject(projectId);

  return (
    <PageBody>
      <ProjectHeader project={project} />
      <ProjectTabs project={project} />
      <Boundary fallback={<ListSkeleton rows={5} />}>
        <Outlet />
      </Boundary>
    </PageBody>
  );
}
