import type { Person as RealPerson } from '@allforone/runtime/testing';
import type { Act } from './acts.ts';
import { mainChannel } from './model.ts';

/** What an act is about, by the names of this history. `place`: a conversation, a message or a group. */
export interface Target {
  key: string;
  place: string;
  answers: string | null;
}

type Kind = 'conversation' | 'message' | 'group';

/** Which id of the real world belongs to which name of a history. */
export interface Registry {
  register(kind: Kind, key: string, id: string): void;
  idOf(key: string): string;
  keyOf(id: string): string;
  personOf(accountId: string): number;
  /** A text with people by their numbers. */
  plain(text: string): string;
  /** Null, where there is nothing yet that such an act could be about. */
  targetOf(act: Act, key: string): Target | null;
}

export function createRegistry(people: readonly RealPerson[]): Registry {
  const ids = new Map<string, string>();
  const keys = new Map<string, string>();
  const known: Record<Kind, string[]> = { conversation: [], message: [], group: [] };
  const personOf = (accountId: string) => people.findIndex((person) => person.accountId === accountId);

  return {
    register(kind, key, id) {
      if (keys.has(id)) return;
      ids.set(key, id);
      keys.set(id, key);
      known[kind].push(key);
    },
    idOf: (key) => {
      const id = ids.get(key);
      if (!id) throw new Error(`Nothing is called ${key}.`);
      return id;
    },
    keyOf: (id) => keys.get(id) ?? `unknown ${id}`,
    personOf,
    plain: (text) =>
      people.reduce((plain, { accountId }, number) => plain.replaceAll(accountId, `${number}`), text),
    targetOf(act, key) {
      const answers =
        'answers' in act && act.answers !== null ? (chosen('message', act.answers) ?? null) : null;
      const place = placeOf(act);
      return place === undefined ? null : { key, place, answers };
    },
  };

  function placeOf(act: Act): string | undefined {
    if ('in' in act) return chosen('conversation', act.in) ?? mainChannel;
    if ('message' in act) return chosen('message', act.message);
    if ('group' in act && act.group !== null) return chosen('group', act.group);

    return '';
  }

  function chosen(kind: Kind, pick: number): string | undefined {
    const all = known[kind];

    return all[pick % all.length];
  }
}
