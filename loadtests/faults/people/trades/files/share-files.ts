import type { SpaceRef, StoredFile } from '@allforone/contracts/files';
import { type Actor, operate } from '../../actor.ts';
import type { Habits } from '../../habits.ts';
import { look } from '../look.ts';
import type { Act, BeginTrade } from '../trade.ts';
import { collectFiles } from './collect-files.ts';
import { upload } from './upload.ts';

let named = 0;

/** Everyone puts files into the space of the organisation, and newer versions of those of others. */
export const shareFiles: BeginTrade = async ({ organizationId, actors }) => {
  const space: SpaceRef = { kind: 'organization', placeId: organizationId };

  const add: Act = (actor) => send(actor, space, `${actor.name} ${named++}.txt`);

  const renew: Act = async (actor) => {
    const input = { organizationId, space, sort: 'newest', limit: 8 };
    const file = actor.random.one(
      (await look<{ items: StoredFile[] }>(actor, 'files.list', input))?.items ?? [],
    );

    return file ? await send(actor, space, file.name, file.id) : await add(actor);
  };

  /** Refused by right: the drawer of somebody else. */
  const trespass: Act = (actor) => {
    const other = actor.random.one(actors.filter(({ name }) => name !== actor.name));
    const foreign: SpaceRef = { kind: 'personal', placeId: other?.person.accountId ?? '' };

    return send(actor, foreign, `${actor.name} ${named++} (défendu).txt`);
  };

  const habits: Habits<Act> = [
    [add, 45],
    [renew, 45],
    [trespass, 10],
  ];

  return {
    habitsOf: () => habits,
    collect: async () => {
      const [owner] = actors;
      if (owner) await collectFiles(owner, organizationId, space);
      for (const actor of actors)
        await collectFiles(actor, organizationId, { kind: 'personal', placeId: actor.person.accountId });
    },
  };

  /** Whoever is told that it is there looks at once. */
  async function send(actor: Actor, into: SpaceRef, name: string, fileId?: string): Promise<void> {
    const outcome = await upload(actor, { organizationId, space: into, name, ...(fileId && { fileId }) });
    if ('ok' in outcome) await operate(actor, 'files.versions', { fileId: outcome.ok.fileId, limit: 100 });
  }
};
