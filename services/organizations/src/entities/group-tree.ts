import { conflict } from '@allforone/runtime/refusal';

export interface Node {
  id: string;
  parentId: string | null;
  name: string;
}

const maximumDepth = 8;
export const mostGroups = 500;

/** All groups of one organisation, to judge what a change would make of them. */
export class GroupTree {
  private readonly nodes: ReadonlyMap<string, Node>;

  constructor(nodes: readonly Node[]) {
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
  }

  /** @throws Refusal limit_reached, too_deep, name_taken. */
  assertCanGrow(name: string, parentId: string | null): void {
    if (this.nodes.size >= mostGroups) throw conflict('limit_reached');
    if (this.depthOf(parentId) + 1 > maximumDepth) throw conflict('too_deep');
    this.assertNameFree(name, parentId, null);
  }

  /** @throws Refusal group_in_itself, too_deep, name_taken. */
  assertCanBecome({ id, name, parentId }: Node): void {
    if (this.pathTo(parentId).includes(id)) throw conflict('group_in_itself');
    if (this.depthOf(parentId) + this.heightOf(id) > maximumDepth) throw conflict('too_deep');
    this.assertNameFree(name, parentId, id);
  }

  hasChildren(id: string): boolean {
    return this.childrenOf(id).length > 0;
  }

  private assertNameFree(name: string, parentId: string | null, except: string | null): void {
    const isSame = (other: Node) => other.id !== except && other.name.toLowerCase() === name.toLowerCase();
    if (this.childrenOf(parentId).some(isSame)) throw conflict('name_taken');
  }

  private depthOf(id: string | null): number {
    return this.pathTo(id).length;
  }

  private heightOf(id: string): number {
    return 1 + Math.max(0, ...this.childrenOf(id).map((child) => this.heightOf(child.id)));
  }

  /** From a group up to the root. */
  private pathTo(id: string | null): string[] {
    const node = id === null ? undefined : this.nodes.get(id);

    return node ? [node.id, ...this.pathTo(node.parentId)] : [];
  }

  private childrenOf(id: string | null): Node[] {
    return [...this.nodes.values()].filter((node) => node.parentId === id);
  }
}
