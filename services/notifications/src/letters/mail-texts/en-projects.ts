import type { ProjectTexts, Told } from './texts.ts';

export const asChosen = 'You would rather not get such messages? It is for you to choose.';
export const someone = ({ actor }: Told) => actor ?? 'Someone';
const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const subjectOf = ({ stage, project }: Told) => stage || project;

export const projectNews: ProjectTexts = {
  added_to_project: (told) => ({
    subject: `You are now part of the project “${told.project}”`,
    title: `You are now part of the project “${told.project}”`,
    paragraphs: [
      ...(told.actor ? [`${told.actor} welcomes you there.`] : []),
      'You can follow how it goes, and talk with the whole team.',
    ],
    button: 'Open the project',
    note: asChosen,
  }),
  deliverable_added: (told) => ({
    subject:
      told.version > 1 ? `New version of “${told.deliverable}”` : `New deliverable: “${told.deliverable}”`,
    title: `“${told.deliverable}” is waiting for you`,
    paragraphs: [
      `${someone(told)} just delivered ${told.version > 1 ? `version ${told.version}` : 'this file'} for the project “${told.project}”.`,
      'Have a look, then accept it or say what should change.',
    ],
    button: 'See the deliverable',
    note: asChosen,
  }),
  deliverable_accepted: (told) => ({
    subject: `“${told.deliverable}” is accepted`,
    title: `“${told.deliverable}” is accepted`,
    paragraphs: [`${someone(told)} accepted version ${told.version}, for the project “${told.project}”.`],
    button: 'See the deliverable',
    note: asChosen,
  }),
  changes_requested: (told) => ({
    subject: `Changes requested: “${told.deliverable}”`,
    title: `${someone(told)} asks for changes`,
    paragraphs: [
      `This is about version ${told.version} of “${told.deliverable}”, for the project “${told.project}”.`,
    ],
    button: 'See the request',
    note: asChosen,
  }),
  stage_delivered: (told) => ({
    subject: `Stage delivered: “${told.stage}”`,
    title: `The stage “${told.stage}” is delivered`,
    paragraphs: [`The project “${told.project}” moves on: ${told.progress}% of it is done.`],
    button: 'See the project',
    note: asChosen,
  }),
  deadline: (told) => ({
    subject: told.isLate ? `Late: “${subjectOf(told)}”` : `Soon: “${subjectOf(told)}”`,
    title: told.isLate ? `“${subjectOf(told)}” is late` : `“${subjectOf(told)}” is due soon`,
    paragraphs: [
      `It ${told.isLate ? 'was' : 'is'} due on ${day.format(told.dueOn)}${told.stage ? `, in the project “${told.project}”` : ''}.`,
      ...(told.isLate ? ['If the date no longer holds, choose another one: everybody will see it.'] : []),
    ],
    button: 'See the project',
    note: asChosen,
  }),
};
