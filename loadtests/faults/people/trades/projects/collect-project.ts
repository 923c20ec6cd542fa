import { setTimeout } from 'node:timers/promises';
import type { Deliverable, DeliverableVersion, HistoryEntry, Project } from '@allforone/contracts/projects';
import type { KeptDeliverable, KeptProject } from '../../../checker/trades/kept.ts';
import type { Actor } from '../../actor.ts';
import { allOf } from '../../all-of.ts';

/** A proof is made in the background, a moment after the answer was told. */
const proofsWithin = 20_000;

export async function collectProject(actor: Actor, projectId: string): Promise<void> {
  const { call } = actor.person;
  const deadline = Date.now() + proofsWithin;
  for (;;) {
    const { waitingCount } = await call<Project>('projects.get', { projectId });
    const found = await allOf<Deliverable>((cursor) =>
      call('projects.deliverables', { projectId, limit: 100, cursor }),
    );
    const deliverables = await Promise.all(found.map((each) => withVersions(actor, each)));
    if (!deliverables.every(isProven) && Date.now() < deadline) {
      await setTimeout(1000);
      continue;
    }
    const thing: KeptProject = { id: projectId, waitingCount, deliverables };

    return actor.scribe.write({ type: 'kept', kind: 'project', thing });
  }
}

async function withVersions(
  { person: { call } }: Actor,
  { id, name, state, versionCount, projectId }: Deliverable & { projectId: string },
): Promise<KeptDeliverable> {
  const versions = await allOf<DeliverableVersion>((cursor) =>
    call('projects.deliverableVersions', { deliverableId: id, limit: 100, cursor }),
  );
  const history = await allOf<HistoryEntry>((cursor) =>
    call('projects.history', { projectId, deliverableId: id, limit: 100, cursor }),
  );
  const of = (...kinds: HistoryEntry['what'][]) =>
    history.filter(({ what }) => kinds.includes(what)).map(({ facts }) => Number(facts.version));

  return {
    ...{ id, name, state, versionCount, versions },
    delivered: of('deliverable_added', 'version_added'),
    answered: of('version_accepted', 'changes_requested'),
  };
}

const isProven = ({ versions }: KeptDeliverable): boolean =>
  versions.every(({ answer, proofFileId }) => answer?.verdict !== 'accepted' || proofFileId);
