import { LinksSection } from '../../components/links/links-section.tsx';
import { useProject } from './project/use-project.ts';
import { StageList } from './stages/stage-list.tsx';

export default function StagesPage() {
  const project = useProject();

  return (
    <>
      <StageList project={project} />
      <LinksSection object={{ kind: 'project', id: project.id }} />
    </>
  );
}
