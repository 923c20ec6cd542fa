import { createHmac } from 'node:crypto';
import { secretFor } from '@allforone/runtime/config';
import type { SystemCtx } from '@allforone/runtime/context';
import { dayOf } from '../../entities/calendar.ts';
import type { Deliverable } from '../../entities/deliverable.ts';
import type { DeliverableVersion } from '../../entities/deliverable-version.ts';
import type { Project } from '../../entities/project.ts';
import { namesOf } from '../accounts.ts';
import { placeOf } from '../organizations.ts';
import { drawPdf } from './pdf.ts';
import { wordsIn, writeDay, writeInstant } from './words/words-in.ts';

/** What is written as it is read. */
export interface Document {
  name: string;
  content: AsyncIterable<Buffer>;
}

interface Accepted {
  project: Project;
  deliverable: Deliverable;
  version: DeliverableVersion;
}

/** Who accepted which content, and when, in the language of the organisation. */
export async function drawProof(
  ctx: SystemCtx,
  { project, deliverable, version }: Accepted,
): Promise<Document> {
  const { organizationName, language } = await placeOf(ctx, project.organizationId);
  const nameOf = await namesOf(ctx, [version.answeredBy]);
  const words = wordsIn(language);
  const { answeredAt } = version;
  if (!answeredAt) throw new Error('Only what was accepted has a proof.');
  const facts = [
    [words.project, project.name],
    [words.deliverable, deliverable.name],
    [words.version, String(version.number)],
    [words.fileName, version.name],
    [words.size, `${version.size.toLocaleString(language)} ${words.bytes}`],
    ['SHA-256', version.sha256],
    [words.acceptedBy, nameOf(version.answeredBy)],
    [words.acceptedAt, `${answeredAt.toISOString()} (UTC)`],
    [words.localTime, writeInstant(answeredAt, language)],
    [words.comment, version.comment ?? ''],
  ] as const;
  const seal = createHmac('sha256', secretFor(ctx.config, 'proofs of acceptance'))
    .update(JSON.stringify([version.deliverableId, version.answeredBy, facts]))
    .digest('hex');

  const content = drawPdf({
    title: words.proof,
    subtitle: organizationName,
    facts: [...facts, [words.seal, seal]],
    footer: `${words.proofNote}\n${words.madeOn(writeDay(dayOf(ctx.now), language))}`,
  });

  return {
    name: fileNameOf(`${words.proof} - ${deliverable.name}`, ` v${version.number}.pdf`),
    content,
  };
}

const longestName = 80;

/** What a file may be called. */
export const fileNameOf = (name: string, end: string): string =>
  `${name
    .replace(/[/\\]/g, '-')
    .slice(0, longestName - end.length)
    .trim()}${end}`;
