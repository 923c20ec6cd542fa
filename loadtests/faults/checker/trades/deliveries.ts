import type { Deliverable } from '@allforone/contracts/projects';
import type { History, Operation } from '../../history/read-history.ts';
import { accountIds, answerOf, asking, isAcknowledged, isRefused } from '../truth.ts';
import { type Violation, violation } from '../violation.ts';
import { askingAny, checkNumbered } from './brought.ts';
import type { Judge } from './judge.ts';
import type { KeptDeliverable, KeptFile, KeptProject } from './kept.ts';

const deliveriesIn = (history: History) =>
  askingAny(history, 'projects.addDeliverable', 'projects.addVersion');
const projectsIn = (history: History) => history.kept<KeptProject>('project');
const deliverablesIn = (history: History) => projectsIn(history).flatMap(({ deliverables }) => deliverables);

/** What was delivered is there in its versions, and each is answered once, by who was told so. */
export const deliveries: Judge = {
  check: (history) => [
    ...checkNumbered(numberedIn(history), {
      noun: 'version of a deliverable',
      operations: deliveriesIn(history),
      markOf: ({ op }) => op,
    }),
    ...checkWhatIsDelivered(history),
    ...checkAnswers(history),
    ...deliverablesIn(history).flatMap((deliverable) => [...checkTraces(deliverable)]),
    ...checkWaiting(history),
  ],
  summary(history) {
    const versions = deliverablesIn(history).flatMap((each) => each.versions);
    const count = (operations: Operation[]) => operations.filter(isAcknowledged).length;

    return (
      `${count(deliveriesIn(history))} deliveries and ${count(asking(history, 'projects.answer'))} answers ` +
      `acknowledged; ${versions.length} versions kept, ${versions.filter(({ answer }) => answer).length} answered, ` +
      `${versions.filter(({ proofFileId }) => proofFileId).length} proofs`
    );
  },
};

/** The note of each version is the name of the operation that delivered it. */
const numberedIn = (history: History) =>
  deliverablesIn(history).flatMap(({ id, versions }) =>
    versions.map(({ number, note }) => ({ of: id, number, mark: note })),
  );

function* checkWhatIsDelivered(history: History): Generator<Violation> {
  const people = accountIds(history);
  const delivered = new Map(deliveriesIn(history).map((delivery) => [delivery.op, delivery]));
  const files = new Map(history.kept<KeptFile>('file').map((file) => [file.id, file]));
  for (const { id, versions } of deliverablesIn(history)) {
    for (const version of versions) {
      const { number, fileId, fileVersion, sha256, size, deliveredBy } = version;
      const file = files.get(fileId)?.versions.find((each) => each.number === fileVersion);
      if (file?.sha256 !== sha256 || file.size !== size)
        yield violation('deliverable other than its file', id, version, file);
      const delivery = delivered.get(version.note);
      if (!delivery) continue;
      const answered = answerOf<Deliverable | undefined>(delivery);
      const isAsAnswered = !answered || (answered.id === id && answered.latest.number === number);
      if (!isAsAnswered || fileId !== delivery.input.fileId || deliveredBy !== people.get(delivery.person))
        yield violation('delivery other than it was acknowledged', delivery.input, answered, version);
    }
  }
}

/** The words of each answer are the name of the operation that gave it. */
function* checkAnswers(history: History): Generator<Violation> {
  const people = accountIds(history);
  const answers = asking(history, 'projects.answer');
  const byOp = new Map(answers.map((answer) => [answer.op, answer]));
  const versionOf = ({ input }: Operation) => `${input.deliverableId} ${input.version}`;
  const kept = new Map<string, KeptDeliverable['versions'][number]['answer']>(
    deliverablesIn(history).flatMap(({ id, versions }) =>
      versions.map((version) => [`${id} ${version.number}`, version.answer] as const),
    ),
  );

  for (const [version, told] of Map.groupBy(answers.filter(isAcknowledged), versionOf)) {
    if (told.length > 1)
      yield violation(
        'version answered twice',
        version,
        told.map(({ person }) => person),
      );
    for (const { op, person, input } of told) {
      const answer = kept.get(version);
      const isTheirs = answer?.answeredBy === people.get(person) && answer?.verdict === input.verdict;
      if (answer?.comment !== op || !isTheirs) yield violation('lost answer', person, input, answer);
    }
  }
  for (const [version, answer] of kept) {
    const cause = answer && byOp.get(answer.comment);
    if (!answer || (cause && versionOf(cause) === version && !isRefused(cause))) continue;
    yield violation(
      cause && isRefused(cause) ? 'effect of a refused operation' : 'phantom answer',
      version,
      answer,
    );
  }
}

/** Its history tells each delivery and each answer once, and what is accepted is proven once. */
function* checkTraces({
  id,
  state,
  versionCount,
  versions,
  delivered,
  answered,
}: KeptDeliverable): Generator<Violation> {
  const inOrder = versions.toSorted((one, other) => one.number - other.number);
  const latest = inOrder.at(-1);
  if (versionCount !== versions.length || state !== (latest?.answer?.verdict ?? 'waiting'))
    yield violation('deliverable is not as its latest version', id, { state, versionCount }, latest);
  const numbers = (some: typeof versions) => some.map(({ number }) => number).join();
  const sorted = (some: number[]) => some.toSorted((one, other) => one - other).join();
  if (
    sorted(delivered) !== numbers(inOrder) ||
    sorted(answered) !== numbers(inOrder.filter(({ answer }) => answer))
  )
    yield violation('history other than what happened', id, { delivered, answered }, numbers(inOrder));
  const accepted = versions.filter(({ answer }) => answer?.verdict === 'accepted');
  const proofs = versions.flatMap(({ proofFileId }) => proofFileId ?? []);
  const unproven = accepted.filter(({ proofFileId }) => !proofFileId);
  if (unproven.length > 0) yield violation('lost proof', id, numbers(unproven));
  if (new Set(proofs).size !== proofs.length || proofs.length > accepted.length)
    yield violation('phantom proof', id, proofs);
}

function checkWaiting(history: History): Violation[] {
  return projectsIn(history).flatMap(({ id, waitingCount, deliverables }) => {
    const waiting = deliverables.filter(({ state }) => state === 'waiting').length;

    return waiting === waitingCount
      ? []
      : [violation('wrong count of what waits for an answer', id, { waitingCount, waiting })];
  });
}
