import type { Page } from '@allforone/contracts/common';
import type { Link } from '@allforone/contracts/links';
import type { ObjectRef } from '@allforone/contracts/objects';
import { CallError } from '../../../../people/call-error.ts';
import type { KeptLinks } from '../../../checker/trades/kept.ts';
import type { Actor } from '../../actor.ts';
import { allOf } from '../../all-of.ts';

/** What an object is linked with; nothing where it was deleted since. */
export async function collectLinks(
  { person: { call }, scribe }: Actor,
  organizationId: string,
  object: ObjectRef,
): Promise<void> {
  try {
    const found = await allOf<Link>((cursor) =>
      call<Page<Link>>('links.list', { organizationId, object, limit: 99, cursor }),
    );
    const thing: KeptLinks = { object, others: found.map(({ other }) => other.object) };
    scribe.write({ type: 'kept', kind: 'links', thing });
  } catch (error) {
    if (!(error instanceof CallError) || error.code !== 'not_found') throw error;
  }
}
