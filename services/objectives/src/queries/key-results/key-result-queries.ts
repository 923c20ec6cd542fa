import { listCheckIns } from './list-check-ins.ts';
import { listKeyResults } from './list-key-results.ts';

export const keyResultQueries = { keyResults: listKeyResults, checkIns: listCheckIns };
