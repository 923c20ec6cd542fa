import { readChanges } from './read-changes.ts';
import { readHistory } from './read-history.ts';
import { searchMessages } from './search-messages.ts';

export const messageQueries = {
  history: readHistory,
  changes: readChanges,
  search: searchMessages,
};
