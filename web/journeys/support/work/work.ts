import { randomUUID } from 'node:crypto';
import { fileOf, put } from '../files.ts';
import { found, join, type Place } from '../organization.ts';
import type { Visitor } from '../test.ts';

export interface Work extends Place {
  /** Every page of tasks and objectives. */
  pages: string[];
  /** What people wrote in French, however the pages speak. */
  said: string[];
  /** Where the board, a task and an objective are found. */
  board: string;
  task: string;
  objective: string;
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const dayIn = (days: number): string => inDays(days).slice(0, 10);

/** An organisation that is at work: a board with all that a card can show, and objectives that are measured. */
export async function atWork(owner: Visitor, other: Visitor): Promise<Work> {
  const place = await found(owner, 'Nexio', 'company', 'fr');
  const { id: organizationId } = place;
  await join(place, owner, other);
  const { tasks, objectives, links } = owner.api;
  const everyone = { organizationId, place: { kind: 'organization', placeId: organizationId } } as const;
  const board = await tasks.openBoard.mutate(everyone);
  const [, doing] = board.columns;
  const { id: urgentId } = await tasks.addLabel.mutate({
    ...{ boardId: board.id, name: 'Impression', color: 'orange' },
  });
  const rules = fileOf('Consignes.txt', 'text/plain', 'En grand.');
  const fileId = await put(owner, organizationId, everyone.place, rules);
  const { id: quoteId } = await tasks.create.mutate({
    ...everyone,
    title: 'Demander un devis',
    dueAt: inDays(2),
  });
  const { id: taskId } = await tasks.create.mutate({
    ...everyone,
    columnId: doing?.id,
    title: 'Imprimer l’affiche du bal',
    description: 'En **grand**, et sur papier recyclé : https://example.org',
    priority: 'urgent',
    labelIds: [urgentId],
    assigneeIds: [owner.id, other.id],
    startsAt: inDays(-6),
    dueAt: inDays(-2),
    recurrence: 'FREQ=WEEKLY',
    timeZone: 'Europe/Paris',
    reminders: [60],
    checklist: [
      { id: randomUUID(), text: 'Choisir le papier', isDone: true },
      { id: randomUUID(), text: 'Relire le texte', isDone: false },
    ],
    fileIds: [fileId],
  });
  const { id: subtaskId } = await tasks.create.mutate({
    ...everyone,
    title: 'Choisir une photo',
    parentId: taskId,
  });
  const { id: doneId } = await tasks.create.mutate({
    ...everyone,
    title: 'Réserver la salle',
    priority: 'low',
  });
  await tasks.complete.mutate({ taskId: doneId });
  await tasks.addDependency.mutate({ taskId, blockedById: quoteId });
  await tasks.addComment.mutate({ taskId, text: `<@${other.id}>, où en es-tu ?` });
  await tasks.addTime.mutate({ taskId, minutes: 90, day: dayIn(0), note: 'Maquette' });
  await tasks.create.mutate({
    ...{ organizationId, place: { kind: 'personal', placeId: owner.id }, title: 'Ranger' },
    ...{ assigneeIds: [owner.id], dueAt: inDays(1) },
  });

  const period = { organizationId, startsOn: dayIn(-30), endsOn: dayIn(60) };
  const { id: objectiveId } = await objectives.create.mutate({
    ...{ ...period, scope: 'organization', title: 'Un bal où tout le quartier vient' },
    description: 'Plus de monde, et moins de dépenses.',
  });
  const { id: guestsId } = await objectives.addKeyResult.mutate({
    ...{ objectiveId, title: 'Personnes inscrites', unit: 'personnes', target: 200 },
  });
  const { id: readyId } = await objectives.addKeyResult.mutate({
    ...{ objectiveId, title: 'Préparatifs terminés', source: 'tasks' },
  });
  const guests = { keyResultId: guestsId, confidence: 'at_risk' } as const;
  await objectives.checkIn.mutate({ ...guests, value: 20, note: 'Un début.' });
  await objectives.checkIn.mutate({ ...guests, value: 60 });
  const { id: ownId } = await objectives.create.mutate({
    ...{ ...period, scope: 'personal', title: 'Trouver dix bénévoles', parentId: objectiveId },
  });
  for (const to of [taskId, doneId])
    await links.add.mutate({
      ...{ organizationId, from: { kind: 'keyResult', id: readyId }, to: { kind: 'task', id: to } },
    });

  const boardPath = place.addressOf(`/tasks/board/organization/${organizationId}`);
  const task = place.addressOf(`/tasks/task/${taskId}`);
  const objective = place.addressOf(`/objectives/${objectiveId}`);
  const pages = [
    ...['/tasks', '/tasks?scope=all', '/tasks/load'].map(place.addressOf),
    ...['', '?layout=list', '?layout=calendar', '?layout=timeline'].map((end) => boardPath + end),
    ...[`?task=${taskId}`, '?words=zzz', '?state=late'].map((end) => boardPath + end),
    place.addressOf(`/tasks/board/personal/${owner.id}`),
    task,
    ...[subtaskId, doneId].map((id) => place.addressOf(`/tasks/task/${id}`)),
    ...['', '/mine', '/new', '/new?scope=personal'].map((end) => place.addressOf(`/objectives${end}`)),
    objective,
    place.addressOf(`/objectives/${ownId}`),
    place.addressOf('/search?q=bal'),
  ];

  const said = [
    ...['À faire', 'Terminé', 'recyclé', 'Réserver', 'où', 'dépenses', 'Préparatifs', 'terminés', 'début'],
    'bénévoles',
  ];

  return { ...place, pages, said, board: boardPath, task, objective };
}
