import type { BuiltInRole } from '@allforone/contracts/permissions';
import type { Template } from '@allforone/contracts/templates';
import type { PersonKey } from './people.ts';

/** One line of talk. `to` is the name of a channel or group conversation, or a person for a direct one. */
export interface Line {
  to: string | { person: PersonKey };
  from: PersonKey;
  text: string;
  reactions?: Partial<Record<PersonKey, string>>;
}

/** Days are counted from today, so that the demonstration never grows old. */
export interface DemoProject {
  name: string;
  description: string;
  /** Name of a group. */
  client?: string;
  lead: PersonKey;
  team: PersonKey[];
  status?: 'paused' | 'done';
  startsIn: number;
  dueIn: number;
  stages: { name: string; dueIn: number; isDelivered?: boolean; assignee?: PersonKey }[];
  deliverables?: {
    name: string;
    note: string;
    stage: string;
    /** What the file says, a line each. */
    lines: string[];
    answer?: { by: PersonKey; verdict: 'accepted' | 'changes_requested'; comment: string };
  }[];
}

/** On the board of all; `column`: 0 for what is to do, 1 for what is begun, 2 for what is done. */
export interface DemoTask {
  title: string;
  by: PersonKey;
  for: PersonKey[];
  dueIn: number;
  column: 0 | 1 | 2;
  priority?: 'low' | 'medium' | 'high' | 'urgent';
  checklist?: string[];
  recurrence?: string;
  comment?: { by: PersonKey; text: string };
}

/** Of this quarter. `values`: what was measured, one check-in each. */
export interface DemoObjective {
  title: string;
  by: PersonKey;
  keyResults: { title: string; unit: string; start: number; target: number; values: number[] }[];
}

export interface DemoOrganization {
  template: Template;
  name: string;
  owner: PersonKey;
  members: Partial<Record<PersonKey, BuiltInRole>>;
  groups: {
    name: string;
    kind: 'team' | 'club' | 'household' | 'client' | 'site' | 'group';
    members: PersonKey[];
  }[];
  talk: Line[];
  projects?: DemoProject[];
  tasks?: DemoTask[];
  objectives?: DemoObjective[];
}
