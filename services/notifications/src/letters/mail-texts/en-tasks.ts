import { asChosen, someone } from './en-projects.ts';
import type { TaskTexts } from './texts.ts';

const moment = new Intl.DateTimeFormat('en', {
  dateStyle: 'full',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});

export const taskNews: TaskTexts = {
  task_assigned: (told) => ({
    subject: `A task for you: “${told.task}”`,
    title: `“${told.task}” was given to you`,
    paragraphs: [`${someone(told)} counts on you.`],
    button: 'See the task',
    note: asChosen,
  }),
  task_mention: (told) => ({
    subject: `${someone(told)} mentions you in “${told.task}”`,
    title: `${someone(told)} wrote to you about “${told.task}”`,
    paragraphs: ['This is how the comment begins.'],
    button: 'Read and answer',
    note: asChosen,
  }),
  task_due: (told) => ({
    subject: `Reminder: “${told.task}”`,
    title: `“${told.task}” is due soon`,
    paragraphs: [`It is due on ${moment.format(told.dueOn)} (Paris time).`],
    button: 'See the task',
    note: asChosen,
  }),
};
