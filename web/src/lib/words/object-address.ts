import type { ObjectKind, ObjectRef } from '@allforone/contracts/objects';

const id = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
/** Of pages below `/o/<organisation>`; the most particular first. */
const pages: [page: RegExp, kind: ObjectKind][] = [
  [new RegExp(`^/tasks/task/${id}\\?(?:.*&)?comment=${id}`), 'comment'],
  [new RegExp(`^/tasks/task/${id}`), 'task'],
  [new RegExp(`^/tasks.*[?&]task=${id}`), 'task'],
  [new RegExp(`^/projects/${id}/deliverables/${id}`), 'deliverable'],
  [new RegExp(`^/projects/${id}`), 'project'],
  [new RegExp(`^/objectives/${id}\\?(?:.*&)?keyResult=${id}`), 'keyResult'],
  [new RegExp(`^/objectives/${id}`), 'objective'],
  [new RegExp(`^/files/.*[?&]file=${id}`), 'file'],
];
const messagePage = new RegExp(`^/chat/${id}\\?(?:.*&)?at=(\\d+)`);
const content = new RegExp(`^/files/${id}(?:[/?]|$)`);

type MessageAt = (conversationId: string, sequence: number) => string | undefined;

/**
 * What a pasted address of this installation leads to, within one organisation.
 * @param messageAt - knows the message at a place of a conversation, if anybody here does.
 */
export function objectAt(address: string, organizationId: string, messageAt?: MessageAt): ObjectRef | null {
  const path = pathOf(address.trim());
  const file = path && content.exec(path)?.[1];
  if (file) return { kind: 'file', id: file };

  const prefix = `/o/${organizationId}`;
  if (!path?.startsWith(`${prefix}/`)) return null;
  const below = path.slice(prefix.length);

  for (const [page, kind] of pages) {
    const found = page.exec(below)?.at(-1);
    if (found) return { kind, id: found };
  }
  const [, conversationId, sequence] = messagePage.exec(below) ?? [];
  const messageId = conversationId && messageAt?.(conversationId, Number(sequence));

  return messageId ? { kind: 'message', id: messageId } : null;
}

function pathOf(address: string): string | null {
  if (!/^https?:\/\/\S+$/.test(address) || !URL.canParse(address)) return null;
  const { origin, pathname, search } = new URL(address);

  return origin === location.origin ? pathname + search : null;
}
