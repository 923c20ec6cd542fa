import { Objectives } from './tree/objectives.tsx';

export default function OwnObjectivesPage() {
  return <Objectives scope="personal" />;
}
