import type { PlaceName } from '../cast/places.ts';
import { seesProject } from './rules.ts';
import type { Standing } from './standing.ts';

/** What somebody may do with the tasks of a place, by the cast's own plan. */
export function rightsToTasks(standing: Standing, place: PlaceName) {
  const { inOrganization, inGroup, partInProject } = standing;
  const managesProject = inOrganization.includes('projects.manage') || partInProject === 'lead';
  const inProject = seesProject(standing) && (managesProject || partInProject === 'team');
  const ofGroup = { isIn: inGroup.includes('tasks.read'), manages: inGroup.includes('tasks.manage') };
  const { isIn, manages } = {
    organization: {
      isIn: inOrganization.includes('groups.read'),
      manages: inOrganization.includes('tasks.manage'),
    },
    /** Of somebody who is nobody else of the cast. */
    private: { isIn: false, manages: false },
    direct: { isIn: inProject, manages: managesProject },
    ...{ ownGroup: ofGroup, otherGroup: ofGroup, foreign: ofGroup },
  }[place];
  const read = isIn && inOrganization.includes('tasks.read');

  return { read, write: read && inOrganization.includes('tasks.write'), manage: read && manages };
}
