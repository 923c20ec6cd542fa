import type { HistoryEntry } from '@allforone/contracts/projects';
import type { Project } from './project.ts';

type Facts = Pick<Project, 'name' | 'description' | 'clientGroupId' | 'startsOn' | 'dueOn' | 'status'>;

interface Change {
  what: HistoryEntry['what'];
  facts: Record<string, string>;
}

const told = ['name', 'clientGroupId', 'startsOn', 'dueOn'] as const;

/** What is now, and what was, of each that changed; of a description only that it did. */
export function changesOf(before: Facts, after: Facts): Change | null {
  const facts: Record<string, string> = {};
  for (const field of told) {
    if (before[field] === after[field]) continue;
    facts[field] = after[field] ?? '';
    facts[`${field}Before`] = before[field] ?? '';
  }
  if (before.description !== after.description) facts.description = 'changed';

  return Object.keys(facts).length > 0 ? { what: 'project_changed', facts } : null;
}

export const statusChangeOf = (before: Facts, after: Facts): Change | null =>
  before.status === after.status
    ? null
    : { what: 'status_changed', facts: { status: after.status, statusBefore: before.status } };
