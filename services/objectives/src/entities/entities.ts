import { CheckInSchema } from './check-in.ts';
import { KeyResultSchema } from './key-result.ts';
import { ObjectiveSchema } from './objective.ts';

export const entities = [ObjectiveSchema, KeyResultSchema, CheckInSchema];
