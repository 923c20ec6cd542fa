import type { Action } from '@allforone/contracts/contract';
import type { Person } from '@allforone/runtime/testing';
import type { Cast } from '../../cast/cast.ts';
import { pathOf } from '../../cast/contracts.ts';
import type { PersonName } from '../../cast/people.ts';
import { actorFor } from '../actors.ts';
import type { Stage } from '../run-cells.ts';
import { leaksIn } from '../secrets.ts';
import { idFieldsOf } from './id-fields.ts';

/**
 * A good input of somebody, with one id in it exchanged for one of a place that is not theirs: nothing of that place
 * may be in the answer, and no permission that was forgotten may show as a fault.
 * @returns what went otherwise, one sentence each.
 */
export async function smuggle(stage: Stage, action: Action, who: PersonName): Promise<string[]> {
  const { cast, ask } = stage;
  const failures: string[] = [];
  let ready: Ready | null = null;
  for (const { name, isList } of idFieldsOf(action)) {
    for (const [what, id] of contraband(cast)) {
      ready ??= await prepare(stage, action, who);
      const outcome = await ask(action, { ...ready.input, [name]: isList ? [id] : id }, ready.as);
      const faults = 'code' in outcome && outcome.code === 'internal' ? ['is a fault'] : [];
      const shown = leaksIn(cast, who, action, outcome);
      failures.push(...[...faults, ...shown].map((why) => sentence(action, who, `${name}: ${what}`, why)));
      // What succeeded may have used up its objects.
      if ('answer' in outcome) ready = null;
    }
  }

  return failures;
}

interface Ready {
  as: Person;
  input: object;
}

/** An input of their own, where they may; else what would be good for somebody else. */
async function prepare({ cast, exampleOf }: Stage, action: Action, who: PersonName): Promise<Ready> {
  const place = cast.places.ownGroup;
  const as = await actorFor(cast, pathOf(action), who, place);
  const own = exampleOf(cast, action, as, place);
  const input = await own.catch(() => exampleOf(cast, action, place.extra, place));

  return { as, input: input as object };
}

const sentence = (action: Action, who: string, exchanged: string, why: string) =>
  `${pathOf(action)} by ${who}, with ${exchanged}: ${why}.`;

/** Ids of a foreign organisation, of a project of others, and of a conversation of two others. */
function contraband({ places: { foreign, otherGroup, direct } }: Cast): [string, string][] {
  return [
    ['foreign organisation', foreign.organizationId],
    ['foreign group', foreign.groupId],
    ['foreign conversation', foreign.conversationId],
    ['foreign message', foreign.messageId],
    ['foreign role', foreign.roleId],
    ['foreign person', foreign.extra.accountId],
    ['foreign invitation', foreign.invitationId],
    ['foreign project', foreign.projectId],
    ['foreign stage', foreign.stageId],
    ['foreign deliverable', foreign.deliverableId],
    ['project of others', otherGroup.projectId],
    ['stage of others', otherGroup.stageId],
    ['deliverable of others', otherGroup.deliverableId],
    ['foreign folder', foreign.folderId],
    ['foreign file', foreign.fileId],
    ['folder of others', otherGroup.folderId],
    ['file of others', otherGroup.fileId],
    ['conversation of two others', direct.conversationId],
    ['message between two others', direct.messageId],
  ];
}
