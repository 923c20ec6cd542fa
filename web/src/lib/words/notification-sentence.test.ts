import type { Notification, NotificationKind } from '@allforone/contracts/notifications';
import { beforeAll, expect, test } from 'vitest';
import { chooseLanguage, startI18n } from '../i18n.ts';
import { notificationSentence } from './notification-sentence.ts';

beforeAll(() => startI18n());

const told = (kind: NotificationKind, facts: Notification['facts']): Notification => ({
  ...{ id: 'n', kind, organizationId: 'o', actorId: null, facts, path: '/' },
  ...{ createdAt: '2026-11-25T09:00:00Z', readAt: null },
});
const deliverable = { projectName: 'Site', deliverableName: 'Maquette' };
const deadline = { projectName: 'Site', stageName: 'Design', dueOn: '2026-12-01' };

test.each([
  ['added_to_project', { projectName: 'Site' }, 'Ada vous a ajouté au projet Site'],
  ['deliverable_added', { ...deliverable, version: '1' }, 'Ada a livré Maquette, du projet Site'],
  ['deliverable_added', { ...deliverable, version: '2' }, 'Ada a livré la version 2 de Maquette'],
  ['deliverable_accepted', { ...deliverable, version: '2' }, 'Ada a accepté Maquette (version 2)'],
  [
    'changes_requested',
    { ...deliverable, version: '1' },
    'Ada demande des changements sur Maquette (version 1)',
  ],
  [
    'stage_delivered',
    { projectName: 'Site', stageName: 'Design', progress: '50' },
    'Étape livrée : Design. Le projet Site en est à 50 %',
  ],
  ['deadline', { ...deadline, state: 'soon' }, 'Design est à rendre le mardi 1 décembre'],
  [
    'deadline',
    { projectName: 'Site', dueOn: '2026-12-01', state: 'late' },
    'Site est en retard : c’était prévu pour le mardi 1 décembre',
  ],
  ['check_in_due', { objectiveTitle: 'Grandir' }, 'Où en est Grandir ?'],
  ['task_assigned', { taskTitle: 'Louer la salle' }, 'Ada vous a confié une tâche : Louer la salle'],
  ['task_mention', { taskTitle: 'Louer la salle' }, 'Ada vous a mentionné sur Louer la salle'],
  ['task_due', { taskTitle: 'Louer la salle' }, 'Louer la salle arrive à échéance'],
] as const)('%s is told in a sentence', async (kind, facts, sentence) => {
  await chooseLanguage('fr');

  expect(notificationSentence(told(kind, facts), 'Ada').replaceAll('\u00a0', ' ')).toContain(sentence);
});

test('who came to a project with a group was added by nobody in particular', async () => {
  await chooseLanguage('fr');
  const sentence = notificationSentence(told('added_to_project', { projectName: 'Site' }));

  expect(sentence).toBe('Vous faites maintenant partie du projet Site');
});
