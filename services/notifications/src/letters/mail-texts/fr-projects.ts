import type { ProjectTexts, Told } from './texts.ts';

export const asChosen = 'Vous préférez ne plus recevoir ce genre de message ? C’est vous qui choisissez.';
export const someone = ({ actor }: Told) => actor ?? 'Quelqu’un';
const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
const subjectOf = ({ stage, project }: Told) => stage || project;

export const projectNews: ProjectTexts = {
  added_to_project: (told) => ({
    subject: `Vous faites maintenant partie du projet « ${told.project} »`,
    title: `Vous faites maintenant partie du projet « ${told.project} »`,
    paragraphs: [
      ...(told.actor ? [`${told.actor} vous y accueille.`] : []),
      'Vous pouvez suivre son avancement, et échanger avec toute l’équipe.',
    ],
    button: 'Ouvrir le projet',
    note: asChosen,
  }),
  deliverable_added: (told) => ({
    subject:
      told.version > 1
        ? `Nouvelle version de « ${told.deliverable} »`
        : `Nouveau livrable : « ${told.deliverable} »`,
    title: `« ${told.deliverable} » vous attend`,
    paragraphs: [
      `${someone(told)} vient de livrer ${told.version > 1 ? `la version ${told.version}` : 'ce fichier'} pour le projet « ${told.project} ».`,
      'Regardez-le, puis acceptez-le ou dites ce qui doit changer.',
    ],
    button: 'Voir le livrable',
    note: asChosen,
  }),
  deliverable_accepted: (told) => ({
    subject: `« ${told.deliverable} » est accepté`,
    title: `« ${told.deliverable} » est accepté`,
    paragraphs: [
      `${someone(told)} a accepté la version ${told.version}, pour le projet « ${told.project} ».`,
    ],
    button: 'Voir le livrable',
    note: asChosen,
  }),
  changes_requested: (told) => ({
    subject: `Changements demandés : « ${told.deliverable} »`,
    title: `${someone(told)} demande des changements`,
    paragraphs: [
      `Cela concerne la version ${told.version} de « ${told.deliverable} », pour le projet « ${told.project} ».`,
    ],
    button: 'Voir la demande',
    note: asChosen,
  }),
  stage_delivered: (told) => ({
    subject: `Étape livrée : « ${told.stage} »`,
    title: `L’étape « ${told.stage} » est livrée`,
    paragraphs: [`Le projet « ${told.project} » avance : il en est à ${told.progress}\u00a0%.`],
    button: 'Voir le projet',
    note: asChosen,
  }),
  deadline: (told) => ({
    subject: told.isLate ? `En retard : « ${subjectOf(told)} »` : `Bientôt : « ${subjectOf(told)} »`,
    title: told.isLate ? `« ${subjectOf(told)} » est en retard` : `« ${subjectOf(told)} » arrive à échéance`,
    paragraphs: [
      `${told.isLate ? 'C’était' : 'C’est'} prévu pour le ${day.format(told.dueOn)}${told.stage ? `, dans le projet « ${told.project} »` : ''}.`,
      ...(told.isLate ? ['Si la date ne tient plus, choisissez-en une autre : tout le monde la verra.'] : []),
    ],
    button: 'Voir le projet',
    note: asChosen,
  }),
};
