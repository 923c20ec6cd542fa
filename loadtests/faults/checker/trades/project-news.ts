import type { Notification } from '@allforone/contracts/notifications';
import type { Project } from '@allforone/contracts/projects';
import type { History } from '../../history/read-history.ts';
import { accountIds, answerOf, asking, isAcknowledged } from '../truth.ts';
import { type Violation, violation } from '../violation.ts';
import type { Judge } from './judge.ts';
import type { KeptProject } from './kept.ts';

const kinds: readonly string[] = [
  'added_to_project',
  'deliverable_added',
  'deliverable_accepted',
  'changes_requested',
];

/** Clients are told of every version, the team of every answer, whoever was added of the project: each once, nobody else. */
export const projectNews: Judge = {
  check: (history) => {
    const due = dueIn(history);
    const people = accountIds(history);

    return history.of('inbox').flatMap(({ person, notifications }) => {
      const told = notifications.filter(({ kind }) => kinds.includes(kind)).map(newsIn);

      return [...compare(person, told, due.get(people.get(person) ?? '') ?? [])];
    });
  },
  summary: (history) => {
    const told = history.of('inbox').flatMap(({ notifications }) => notifications);

    return `${told.filter(({ kind }) => kinds.includes(kind)).length} notifications of projects`;
  },
};

/** Kind, what it is about, which version, and by whom. */
const news = (kind: string, about: string, version: number | string, actorId: string | null) =>
  `${kind} ${about} ${version} ${actorId}`;

const newsIn = ({ kind, path, facts, actorId }: Notification): string =>
  news(kind, path.split('/').at(-1) ?? '', facts.version ?? '', actorId);

function* compare(person: string, told: readonly string[], due: readonly string[]): Generator<Violation> {
  const counts = Map.groupBy(told, (each) => each);
  for (const [each, same] of counts) {
    if (same.length > 1) yield violation('duplicated notification', person, each, same.length);
    if (!due.includes(each)) yield violation('phantom notification', person, each);
  }
  for (const each of due) if (!counts.has(each)) yield violation('lost notification', person, each);
}

/** By account, what each must be told: what is kept has happened, whether or not it was acknowledged. */
function dueIn(history: History): Map<string, string[]> {
  const people = accountIds(history);
  const kept = new Map(history.kept<KeptProject>('project').map((project) => [project.id, project]));
  const due = new Map<string, string[]>();
  const tell = (accountIds: readonly string[], actorId: string, each: string) => {
    for (const accountId of accountIds)
      if (accountId !== actorId) due.set(accountId, [...(due.get(accountId) ?? []), each]);
  };

  for (const creation of asking(history, 'projects.create').filter(isAcknowledged)) {
    const { id } = answerOf<Project>(creation);
    const leadId = people.get(creation.person) ?? '';
    const members = (creation.input.members ?? []) as { accountId: string; part: string }[];
    const clients = members.filter(({ part }) => part === 'client').map(({ accountId }) => accountId);
    const others = members.map(({ accountId }) => accountId);
    const team = [leadId, ...others.filter((accountId) => !clients.includes(accountId))];
    tell(others, leadId, news('added_to_project', id, '', leadId));

    for (const deliverable of kept.get(id)?.deliverables ?? []) {
      for (const { number, deliveredBy, answer } of deliverable.versions) {
        tell(clients, deliveredBy, news('deliverable_added', deliverable.id, number, deliveredBy));
        if (!answer) continue;
        const kind = answer.verdict === 'accepted' ? 'deliverable_accepted' : 'changes_requested';
        tell(team, answer.answeredBy, news(kind, deliverable.id, number, answer.answeredBy));
      }
    }
  }

  return due;
}
