import type { Page } from '@allforone/contracts/common';
import type { FileVersion, SpaceRef, StoredFile } from '@allforone/contracts/files';
import type { KeptFile } from '../../../checker/trades/kept.ts';
import type { Actor } from '../../actor.ts';
import { allOf } from '../../all-of.ts';
import { sha256Of } from './content.ts';

/** Every file of a space with all its versions, each read back through a front. */
export async function collectFiles(actor: Actor, organizationId: string, space: SpaceRef): Promise<void> {
  const { call } = actor.person;
  const found = await allOf<StoredFile>((cursor) =>
    call('files.list', { organizationId, space, isDeep: true, limit: 100, cursor }),
  );
  for (const { id, name, createdBy, version, size, sha256 } of found) {
    const versions = await allOf<FileVersion>((cursor) =>
      call<Page<FileVersion>>('files.versions', { fileId: id, limit: 100, cursor }),
    );
    const kept = versions.map(async ({ number, ...rest }) => ({
      ...{ number, size: rest.size, sha256: rest.sha256, createdBy: rest.createdBy },
      read: await readBack(actor, id, number),
    }));
    const thing: KeptFile = {
      ...{ id, name, createdBy, space, current: { number: version, size, sha256 } },
      versions: await Promise.all(kept),
    };
    actor.scribe.write({ type: 'kept', kind: 'file', thing });
  }
}

async function readBack({ person, fronts, random }: Actor, fileId: string, version: number) {
  const base = random.one(fronts);
  const answer = await person.request(`/files/${fileId}?version=${version}`, { ...(base && { base }) });
  const content = await answer.body.bytes();

  return answer.statusCode === 200 ? { size: content.length, sha256: sha256Of(content) } : null;
}
