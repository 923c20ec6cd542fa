import { z } from 'zod';
import { Done, Id, Name } from '../common.ts';
import { command, query } from '../contract.ts';
import { Day, Stage } from './objects.ts';

const Description = z
  .string()
  .trim()
  .max(4000)
  .refine((text) => !text.includes('\0'));
const Weight = z.int().min(1).max(100);

export const stageActions = {
  /** In order: at most 100. */
  stages: query({ allow: 'projects.read', input: z.object({ projectId: Id }), output: z.array(Stage) }),
  /** At the end. */
  addStage: command({
    allow: 'projects.write',
    input: z.object({
      projectId: Id,
      name: Name,
      description: Description.default(''),
      weight: Weight.default(1),
      assigneeId: Id.nullable().default(null),
      dueOn: Day.nullable().default(null),
    }),
    output: Stage,
    errors: ['limit_reached'],
  }),
  updateStage: command({
    allow: 'projects.write',
    input: z.object({
      stageId: Id,
      name: Name.optional(),
      description: Description.optional(),
      weight: Weight.optional(),
      assigneeId: Id.nullable().optional(),
      dueOn: Day.nullable().optional(),
    }),
    output: Stage,
  }),
  /** Behind another stage of the project, or to the front. */
  moveStage: command({
    allow: 'projects.write',
    input: z.object({ stageId: Id, afterId: Id.nullable() }),
    output: z.array(Stage),
  }),
  /** Delivering twice changes nothing: who was first stays. */
  deliverStage: command({ allow: 'projects.write', input: z.object({ stageId: Id }), output: Stage }),
  reopenStage: command({ allow: 'projects.write', input: z.object({ stageId: Id }), output: Stage }),
  /** Its deliverables stay, without a stage. */
  deleteStage: command({ allow: 'projects.write', input: z.object({ stageId: Id }), output: Done }),
};
