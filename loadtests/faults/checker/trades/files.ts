import type { FileVersion } from '@allforone/contracts/files';
import type { History, Operation } from '../../history/read-history.ts';
import { accountIds, answerOf, asking, isAcknowledged, isBefore, isRefused } from '../truth.ts';
import { type Violation, violation } from '../violation.ts';
import { checkNumbered } from './brought.ts';
import type { Judge } from './judge.ts';
import type { KeptFile, KeptProject } from './kept.ts';

interface Asked {
  space: { kind: string; placeId: string };
  fileId?: string;
  size: number;
  sha256: string;
}

interface Uploaded {
  fileId: string;
  digest: string;
}

const askedOf = ({ input }: Operation) => input as unknown as Asked;
const uploadsIn = (history: History) => asking(history, 'files.upload');

/** What was sent is there once, byte by byte, where its sender was told. */
export const files: Judge = {
  check: (history) => [
    ...checkNumbered(numberedIn(history), {
      noun: 'version of a file',
      operations: uploadsIn(history),
      markOf: (upload) => askedOf(upload).sha256,
    }),
    ...checkContent(history),
    ...checkPlaces(history),
    ...checkRefusals(history),
    ...checkLooks(history),
  ],
  summary(history) {
    const kept = filesIn(history);
    const versions = kept.flatMap((file) => file.versions);
    const read = versions.reduce((sum, version) => sum + (version.read?.size ?? 0), 0);

    return (
      `${uploadsIn(history).filter(isAcknowledged).length} uploads acknowledged; ${kept.length} files kept in ` +
      `${versions.length} versions, ${(read / 1e6).toFixed(1)} MB read back`
    );
  },
};

const filesIn = (history: History) => history.kept<KeptFile>('file');

/** Without what the platform made by itself: proofs of what was accepted. */
function numberedIn(history: History) {
  const proofs = new Set(
    history
      .kept<KeptProject>('project')
      .flatMap(({ deliverables }) => deliverables.flatMap(({ versions }) => versions))
      .map(({ proofFileId }) => proofFileId),
  );

  return filesIn(history)
    .filter(({ id }) => !proofs.has(id))
    .flatMap(({ id, versions }) => versions.map(({ number, sha256 }) => ({ of: id, number, mark: sha256 })));
}

function* checkContent(history: History): Generator<Violation> {
  for (const { id, current, versions } of filesIn(history)) {
    for (const { number, size, sha256, read } of versions) {
      if (read?.sha256 !== sha256 || read.size !== size)
        yield violation('damaged file', id, number, { size, sha256 }, read);
    }
    const latest = versions.reduce((most, version) => (version.number > most.number ? version : most));
    if (latest.number !== current.number || latest.sha256 !== current.sha256)
      yield violation('current version is not the latest', id, current, latest.number);
  }
}

/** In the file that was answered, of the size that was sent, by who sent it, and where they wanted it. */
function* checkPlaces(history: History): Generator<Violation> {
  const people = accountIds(history);
  const uploads = new Map(uploadsIn(history).map((upload) => [askedOf(upload).sha256, upload]));
  for (const file of filesIn(history)) {
    for (const version of file.versions) {
      const upload = uploads.get(version.sha256);
      if (!upload) continue;
      const { space, fileId, size } = askedOf(upload);
      const answered = answerOf<Uploaded | undefined>(upload);
      const isTheirs = people.get(upload.person) === version.createdBy && size === version.size;
      const isHere = [fileId, answered?.fileId].every((id) => id === undefined || id === file.id);
      if (!isTheirs || !isHere || file.space.placeId !== space.placeId || file.space.kind !== space.kind)
        yield violation('file other than it was acknowledged', upload.person, upload.input, answered, file);
      if (answered && answered.digest !== digestOf(version.sha256))
        yield violation('acknowledged with another digest', upload.input, answered);
    }
  }
}

/** Only the drawers of others are closed. */
function checkRefusals(history: History): Violation[] {
  const people = accountIds(history);
  const isForeign = ({ person, input }: Operation) => {
    const { kind, placeId } = (input as unknown as Asked).space;
    return kind === 'personal' && placeId !== people.get(person);
  };

  return uploadsIn(history)
    .filter((upload) => isRefused(upload) !== isForeign(upload) && upload.end !== null)
    .map(({ person, input, end }) =>
      violation('upload refused, or let in, against the rights', person, input, end),
    );
}

/** Whoever looks after an upload was acknowledged sees its version. */
function* checkLooks(history: History): Generator<Violation> {
  const acknowledged = uploadsIn(history).filter(isAcknowledged);
  const byFile = Map.groupBy(acknowledged, (upload) => answerOf<Uploaded>(upload).fileId);
  for (const look of asking(history, 'files.versions')) {
    if (look.end === null) continue;
    const { items = [], nextCursor = null } =
      answerOf<{ items: FileVersion[]; nextCursor: string | null } | undefined>(look) ?? {};
    const seen = new Set(items.map(({ sha256 }) => sha256));
    const before = byFile.get(String(look.input.fileId))?.filter((upload) => isBefore(upload, look)) ?? [];
    const missing = before.filter((upload) => !seen.has(askedOf(upload).sha256));
    if (missing.length > 0 && nextCursor === null)
      yield violation('acknowledged upload not seen', look.person, look.input, look.end, missing.length);
  }
}

/** RFC 9530. */
const digestOf = (sha256: string): string => `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`;
