import { HistoryList } from './history/history-list.tsx';
import { useProject } from './project/use-project.ts';

export default function HistoryPage() {
  return <HistoryList projectId={useProject().id} />;
}
