import type { BuiltInRole } from '@allforone/contracts/permissions';

type GroupName = 'own' | 'other';

interface Part {
  name: string;
  /** In organisation A: a built-in role, a custom role that holds nothing, or null for who is not in it. */
  role: BuiltInRole | 'bare' | null;
  group: GroupName | null;
  /** In the conversation that a few made for themselves. */
  isInPrivate?: boolean;
}

/** Who plays in every proof: each role once, and those who must stay outside. */
export const parts = {
  owner: { name: 'Ophélie', role: 'owner', group: null },
  admin: { name: 'Aminata', role: 'admin', group: null },
  moderator: { name: 'Modeste', role: 'moderator', group: null },
  /** Leads the own group. */
  lead: { name: 'Léa', role: 'executive', group: 'own', isInPrivate: true },
  member: { name: 'Mamadou', role: 'member', group: 'own', isInPrivate: true },
  /** Member of the other group. */
  peer: { name: 'Pierre', role: 'member', group: 'other' },
  client: { name: 'Clémence', role: 'client', group: 'own' },
  guest: { name: 'Gustave', role: 'guest', group: 'own', isInPrivate: true },
  /** A custom role without any permission. */
  bare: { name: 'Barnabé', role: 'bare', group: 'own' },
  /** Was a member of the own group and of the private conversation. */
  removed: { name: 'Rémi', role: null, group: null },
  /** Owner of organisation B. */
  foreigner: { name: 'Fatou', role: null, group: null },
} as const satisfies Record<string, Part>;

export type PersonName = keyof typeof parts;
export type Who = PersonName | 'anonymous';

export const personNames = Object.keys(parts) as PersonName[];
export const everyone: readonly Who[] = [...personNames, 'anonymous'];
export const partOf = (who: PersonName): Part => parts[who];

/** Account, session and secrets of the cast never mix: those who are in organisation A today. */
export const insideA = personNames.filter((who) => partOf(who).role !== null);
