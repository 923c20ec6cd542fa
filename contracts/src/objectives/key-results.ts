import { z } from 'zod';
import { Done, Id, line, page, pageOf } from '../common.ts';
import { command, query } from '../contract.ts';
import { CheckIn, Confidence, KeyResult } from './objects.ts';

const ofKeyResult = { keyResultId: Id };
const Title = line(200).min(1);
/** At most a thousand billions, either way; more digits than that are not kept. */
const Amount = z.number().min(-1e12).max(1e12);
const Weight = z.int().min(1).max(100);
const Note = z
  .string()
  .trim()
  .max(2000)
  .refine((text) => !text.includes('\0'));

export const keyResultActions = {
  /** In order: at most 20. */
  keyResults: query({
    allow: 'objectives.read',
    input: z.object({ objectiveId: Id }),
    output: z.array(KeyResult),
  }),
  /** At the end. One that tasks feed takes its numbers from them. */
  addKeyResult: command({
    allow: 'objectives.write',
    input: z.object({
      objectiveId: Id,
      title: Title,
      unit: line(20).default(''),
      start: Amount.default(0),
      target: Amount.default(100),
      weight: Weight.default(1),
      source: KeyResult.shape.source.default('manual'),
    }),
    output: KeyResult,
    errors: ['target_is_start', 'limit_reached', 'objective_closed'],
  }),
  updateKeyResult: command({
    allow: 'objectives.write',
    input: z.object({
      ...ofKeyResult,
      title: Title.optional(),
      unit: line(20).optional(),
      start: Amount.optional(),
      target: Amount.optional(),
      weight: Weight.optional(),
    }),
    output: KeyResult,
    errors: ['target_is_start', 'objective_closed', 'fed_by_tasks'],
  }),
  deleteKeyResult: command({
    allow: 'objectives.write',
    input: z.object(ofKeyResult),
    output: Done,
    errors: ['objective_closed'],
  }),
  checkIn: command({
    allow: 'objectives.write',
    input: z.object({ ...ofKeyResult, value: Amount, confidence: Confidence, note: Note.default('') }),
    output: KeyResult.extend({ checkInId: Id }),
    errors: ['objective_closed', 'fed_by_tasks'],
  }),
  /** The latest one, by who made it: the key result is again as it was before. */
  undoCheckIn: command({
    allow: 'objectives.write',
    input: z.object({ checkInId: Id }),
    output: KeyResult,
    errors: ['objective_closed', 'not_author', 'changed_since'],
  }),
  /** Latest first. */
  checkIns: query({
    allow: 'objectives.read',
    input: z.object({ ...ofKeyResult, ...page }),
    output: pageOf(CheckIn),
  }),
};
