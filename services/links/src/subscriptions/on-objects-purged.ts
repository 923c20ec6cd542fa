import { objectives } from '@allforone/contracts/objectives';
import { projects } from '@allforone/contracts/projects';
import { tasks } from '@allforone/contracts/tasks';
import { listen } from '@allforone/runtime/subscription';
import { forgetObjects } from '../entities/removal.ts';

/** Every owner tells it the same way. */
export const onObjectsPurged = [projects.purged, tasks.purged, objectives.purged].map((purged) =>
  listen(purged, (ctx, { objects }) => forgetObjects(ctx, objects)),
);
