import type { BuiltInRole } from '@allforone/contracts/permissions';
import fc from 'fast-check';

/** Place of somebody among the people of a history. */
export type Person = number;
export const crowd = 5;
export const founder: Person = 0;

/** Which one of those there are: counted round and round, so that every number means something. */
type Pick = number;

/** One call of one action, in words that mean the same in every world. */
export type Act = { by: Person } & (
  | { do: 'join'; role: 'member' | 'executive' | 'guest' }
  | { do: 'leave' }
  | { do: 'dismiss'; who: Person }
  | { do: 'changeRole'; who: Person; role: BuiltInRole }
  | { do: 'foundGroup'; name: string }
  | { do: 'closeGroup'; group: Pick }
  | { do: 'putIntoGroup'; group: Pick; who: Person }
  | { do: 'takeOutOfGroup'; group: Pick; who: Person }
  | { do: 'rename'; name: string }
  | { do: 'openDirect'; who: Person }
  | { do: 'openGroup'; people: Person[] }
  | { do: 'openChannel'; name: string; group: Pick | null }
  | { do: 'archive'; in: Pick; archived: boolean }
  | { do: 'describe'; in: Pick; topic: string }
  | { do: 'addPeople'; in: Pick; people: Person[] }
  | { do: 'takeOut'; in: Pick; who: Person }
  | { do: 'send'; in: Pick; names: Word[]; answers: Pick | null; clientId: string | null }
  | { do: 'edit'; message: Pick; names: Word[] }
  | { do: 'delete'; message: Pick }
  | { do: 'react'; message: Pick; emoji: string; on: boolean }
  | { do: 'read' | 'receive'; in: Pick; sequence: number }
);
export type Word = Person | 'all';
export type ActOf<Name extends Act['do']> = Extract<Act, { do: Name }>;

/** Acts after which other services still have something to do before all is as it will be. */
const farReaching: readonly Act['do'][] = [
  ...(['join', 'leave', 'dismiss', 'changeRole', 'rename', 'openChannel'] as const),
  ...(['foundGroup', 'closeGroup', 'putIntoGroup', 'takeOutOfGroup'] as const),
];
export const reachesFar = (act: Act): boolean => farReaching.includes(act.do);

/** Mostly those who came first, who are in most histories. */
const person = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 2 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: crowd - 1 }) },
);
const pick = fc.noBias(fc.nat({ max: 11 }));
const people = fc.uniqueArray(person, { minLength: 1, maxLength: 3 });
const names = fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: person }, fc.constant('all' as const)), {
  maxLength: 2,
});
const role = fc.constantFrom<BuiltInRole>('member', 'guest', 'admin', 'executive', 'moderator', 'owner');
const channelName = fc.constantFrom('Jardin', 'Atelier', 'General');

const shapes: { [Name in Act['do']]?: { weight: number; of: Record<string, fc.Arbitrary<unknown>> } } = {
  send: {
    weight: 12,
    of: {
      in: pick,
      names,
      answers: fc.option(pick, { freq: 2 }),
      clientId: fc.option(fc.constantFrom('client-one', 'client-two'), { freq: 3 }),
    },
  },
  edit: { weight: 5, of: { message: pick, names } },
  delete: { weight: 3, of: { message: pick } },
  react: { weight: 4, of: { message: pick, emoji: fc.constantFrom('👍', '🎉'), on: fc.boolean() } },
  read: { weight: 5, of: { in: pick, sequence: fc.nat({ max: 6 }) } },
  receive: { weight: 2, of: { in: pick, sequence: fc.nat({ max: 6 }) } },
  openDirect: { weight: 3, of: { who: person } },
  openGroup: { weight: 3, of: { people } },
  openChannel: { weight: 2, of: { name: channelName, group: fc.option(pick, { freq: 3 }) } },
  archive: { weight: 2, of: { in: pick, archived: fc.boolean() } },
  describe: { weight: 1, of: { in: pick, topic: fc.constantFrom('', 'Le samedi') } },
  addPeople: { weight: 3, of: { in: pick, people } },
  takeOut: { weight: 2, of: { in: pick, who: person } },
  join: { weight: 4, of: { role: fc.constantFrom('member', 'executive', 'guest') } },
  leave: { weight: 1, of: {} },
  dismiss: { weight: 2, of: { who: person } },
  changeRole: { weight: 3, of: { who: person, role } },
  foundGroup: { weight: 2, of: { name: fc.constantFrom('Vélo', 'Cuisine') } },
  closeGroup: { weight: 1, of: { group: pick } },
  putIntoGroup: { weight: 3, of: { group: pick, who: person } },
  takeOutOfGroup: { weight: 1, of: { group: pick, who: person } },
  rename: { weight: 1, of: { name: fc.constantFrom('Ana', 'Élodie', 'Zoé') } },
};

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  ...Object.entries(shapes).map(([name, { weight, of }]) => ({
    weight,
    arbitrary: fc.record({ do: fc.constant(name), by: person, ...of }) as unknown as fc.Arbitrary<Act>,
  })),
);
