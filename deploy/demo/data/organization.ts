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
}
