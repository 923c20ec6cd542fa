import type { Action, InputOf } from '@allforone/contracts/contract';
import type { CallMeta } from '@allforone/runtime/context';
import type { Person } from '@allforone/runtime/testing';
import { buildCast, type Cast } from '../../cast/cast.ts';
import { exampleOf } from '../../examples/examples.ts';
import type { House } from '../house.ts';
import type { Target } from './attack.ts';
import type { Loot } from './odd-values.ts';

const client = { ip: '192.0.2.7', userAgent: 'hostile', locale: 'en' } as const;

/** Who attacks, with what: somebody with full rights where it is done, for who may nothing is refused too early. */
export interface Attacker {
  person: Person;
  target: Target;
}

/** A world in which every action of every service can be tried. */
export async function openBattlefield(house: House) {
  let cast = await buildCast(house.world);

  return {
    async attackerOf(action: Action): Promise<Attacker> {
      const attempt = await prepare(house, cast, action);
      if (isPersonal(action)) return attempt;

      const works = await attempt.target.ask(attempt.target.valid).then(
        () => true,
        () => false,
      );
      // What succeeded before may have used the place up: archived it, or removed somebody.
      if (!works) cast = await buildCast(house.world);
      const isUsedUp = action.kind === 'command' || !works;

      return isUsedUp ? prepare(house, cast, action) : attempt;
    },
  };
}

/** Done to oneself: each is tried by somebody who has just come. */
const isPersonal = ({ service }: Action) => service === 'accounts' || service === 'notifications';

async function prepare(house: House, cast: Cast, action: Action): Promise<Attacker> {
  const person = isPersonal(action) ? await house.world.person('Malo') : cast.people.owner;
  const place = cast.places.organization;
  const valid = await exampleOf(cast, action, person, place);
  const meta: CallMeta = {
    actor: { accountId: person.accountId, sessionId: person.sessionId },
    client,
    caller: action.allow === 'service' ? 'proof' : 'bff',
  };
  const ask = (input: unknown) => house.node.call(action, input as InputOf<Action>, meta);
  const cursors = action.kind === 'query' ? await cursorsOf(ask, valid) : [];

  return { person, target: { action, valid, ask, loot: { ids: idsOfOthers(cast), cursors } } };
}

function idsOfOthers({ people, places }: Cast): Loot['ids'] {
  const { foreign, direct } = places;
  const { organizationId, groupId, roleId, conversationId, messageId, invitationId, keeper } = foreign;

  return [
    ...[foreign.projectId, foreign.stageId, foreign.deliverableId, foreign.folderId, foreign.fileId],
    ...[organizationId, groupId, roleId, conversationId, messageId, invitationId, keeper.accountId],
    ...[keeper.sessionId, people.removed.accountId, direct.conversationId, direct.messageId],
  ];
}

/** Where the list of the example goes on, for somebody to write into. */
async function cursorsOf(ask: Target['ask'], valid: unknown): Promise<string[]> {
  const answer = await ask({ ...(valid as object), limit: 1 }).catch(() => null);
  const { nextCursor } = (answer ?? {}) as { nextCursor?: string | null };

  return nextCursor ? [nextCursor] : [];
}
