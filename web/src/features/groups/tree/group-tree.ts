import type { Group } from '@allforone/contracts/organizations';
import { matches } from '../../../lib/words/matching.ts';

export interface Branch {
  group: Group;
  children: Branch[];
}

/** A group whose parent the reader may not see stands at the top. */
export function treeOf(groups: readonly Group[]): Branch[] {
  const known = new Set(groups.map(({ id }) => id));
  const under = Map.groupBy(groups, ({ parentId }) => (parentId && known.has(parentId) ? parentId : null));
  const branchesUnder = (parentId: string | null): Branch[] =>
    (under.get(parentId) ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map((group) => ({ group, children: branchesUnder(group.id) }));

  return branchesUnder(null);
}

/** What matches, with everything above it, so that its place can be seen. */
export function pruned(tree: readonly Branch[], typed: string): Branch[] {
  if (typed.trim() === '') return [...tree];

  return tree.flatMap(({ group, children }) => {
    const kept = pruned(children, typed);

    return kept.length > 0 || matches(group.name, typed) ? [{ group, children: kept }] : [];
  });
}

/** From the top to the group itself. */
export function pathTo(groups: readonly Group[], groupId: string): Group[] {
  const group = groups.find(({ id }) => id === groupId);

  return group ? [...(group.parentId ? pathTo(groups, group.parentId) : []), group] : [];
}

/** Where a group may be put: neither into itself nor into what it holds. Each with its whole path as label. */
export const placesFor = (groups: readonly Group[], movedId?: string): { value: string; label: string }[] =>
  groups
    .map(({ id }) => pathTo(groups, id))
    .filter((path) => path.every(({ id }) => id !== movedId))
    .map((path) => ({
      value: path.at(-1)?.id ?? '',
      label: path.map(({ name }) => name).join(' › '),
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
