import type { Deliverable, ProjectStatus } from '@allforone/contracts/projects';

type Labels =
  | ('yes' | 'no' | 'project' | 'projects' | 'status' | 'progress' | 'startsOn' | 'dueOn' | 'isLate' | 'lead')
  | ('waiting' | 'currentStage' | 'stage' | 'stages' | 'stageCount' | 'weight' | 'assignee' | 'deliveredOn')
  | ('deliverable' | 'deliverables' | 'version' | 'followUp' | 'proof' | 'fileName' | 'size' | 'bytes')
  | ('acceptedBy' | 'acceptedAt' | 'localTime' | 'comment' | 'seal' | 'proofNote');

/** What reports and proofs say, in one language. */
export interface Words extends Record<Labels, string> {
  statuses: Record<ProjectStatus, string>;
  states: Record<Deliverable['state'], string>;
  madeOn(day: string): string;
}
