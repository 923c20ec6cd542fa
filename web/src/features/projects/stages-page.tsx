import { useProject } from './project/use-project.ts';
import { StageList } from './stages/stage-list.tsx';

export default function StagesPage() {
  return <StageList project={useProject()} />;
}
