import { findObjects } from './find-objects.ts';
import { objectCards } from './object-cards.ts';

export const objectQueries = { findObjects, objectCards };
