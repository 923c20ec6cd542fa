import { asChosen, someone } from './fr-projects.ts';
import type { TaskTexts } from './texts.ts';

const moment = new Intl.DateTimeFormat('fr', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});

export const taskNews: TaskTexts = {
  task_assigned: (told) => ({
    subject: `Une tâche pour vous : « ${told.task} »`,
    title: `« ${told.task} » vous est confiée`,
    paragraphs: [`${someone(told)} compte sur vous.`],
    button: 'Voir la tâche',
    note: asChosen,
  }),
  task_mention: (told) => ({
    subject: `${someone(told)} vous parle de « ${told.task} »`,
    title: `${someone(told)} vous a écrit à propos de « ${told.task} »`,
    paragraphs: ['Voici le début de son commentaire.'],
    button: 'Lire et répondre',
    note: asChosen,
  }),
  task_due: (told) => ({
    subject: `Rappel : « ${told.task} »`,
    title: `« ${told.task} » arrive à échéance`,
    paragraphs: [`C’est prévu pour le ${moment.format(told.dueOn)} (heure de Paris).`],
    button: 'Voir la tâche',
    note: asChosen,
  }),
};
