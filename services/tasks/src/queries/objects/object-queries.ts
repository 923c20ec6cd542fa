import { commentFacts } from './comment-facts.ts';
import { doneIds } from './done-ids.ts';
import { findObjects } from './find-objects.ts';
import { objectCards } from './object-cards.ts';
import { taskFacts } from './task-facts.ts';

export const objectQueries = { findObjects, objectCards, taskFacts, commentFacts, doneIds };
