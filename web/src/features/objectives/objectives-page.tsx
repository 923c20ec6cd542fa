import { Objectives } from './tree/objectives.tsx';

export default function ObjectivesPage() {
  return <Objectives scope="organization" />;
}
