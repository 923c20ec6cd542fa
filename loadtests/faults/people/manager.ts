import { type Actor, operate } from './actor.ts';

/** A group whose members change during the run, by one person alone, so that their order is known. */
export interface Managed {
  organizationId: string;
  groupId: string;
  /** Who may be put in and taken out. */
  candidates: readonly string[];
  members: Set<string>;
  /** Whose role changes, by this person alone. */
  promoted: { accountId: string; role: string };
}

let invitations = 0;

/** One thing that somebody does who looks after a group: membership, role, invitation. */
export async function manage(actor: Actor, managed: Managed): Promise<void> {
  const turn = actor.random.next();
  if (turn < 0.6) return await toggleMember(actor, managed);
  if (turn < 0.75) return await changeRole(actor, managed);

  await invite(actor, managed);
}

async function toggleMember(actor: Actor, { groupId, candidates, members }: Managed): Promise<void> {
  const accountId = actor.random.one(candidates) ?? '';
  const isIn = members.has(accountId);
  // Now and then what cannot be: refused, and without a trace.
  const isWrong = actor.random.next() < 0.1;
  const path = isIn !== isWrong ? 'organizations.removeFromGroup' : 'organizations.addToGroup';
  const outcome = await operate(actor, path, { groupId, accountId });
  if (!('ok' in outcome)) return;

  if (path === 'organizations.addToGroup') members.add(accountId);
  else members.delete(accountId);
}

async function changeRole(actor: Actor, { organizationId, promoted }: Managed): Promise<void> {
  const role = promoted.role === 'member' ? 'executive' : 'member';
  const input = { organizationId, accountId: promoted.accountId, role };
  const outcome = await operate(actor, 'organizations.changeRole', input);
  if ('ok' in outcome) promoted.role = role;
}

async function invite(actor: Actor, { organizationId }: Managed): Promise<void> {
  const isWrong = actor.random.next() < 0.2;
  const emails = [`invited.${process.pid}.${invitations++}@example.net`];

  await operate(actor, 'organizations.invite', {
    organizationId: isWrong ? crypto.randomUUID() : organizationId,
    emails,
  });
}
