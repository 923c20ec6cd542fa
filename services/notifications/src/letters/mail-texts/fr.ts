import { asChosen, projectNews, someone } from './fr-projects.ts';
import { taskNews } from './fr-tasks.ts';
import type { MailTexts, Told } from './texts.ts';

const notYou = 'Si ce n’était pas vous, changez tout de suite votre mot de passe.';
const safety = 'Ce message protège votre compte : il est toujours envoyé.';
const waiting = ({ count }: Told) => (count > 1 ? [`${count} messages vous attendent.`] : []);
const inside = ({ conversation }: Told) => (conversation ? ` dans « ${conversation} »` : '');

export const fr: MailTexts = {
  frame: {
    language: 'fr',
    orCopy: 'Le bouton ne répond pas ? Copiez cette adresse dans votre navigateur :',
    preferences: 'Choisir ce que vous recevez par e-mail',
    signature: 'AllForOne, l’espace de votre groupe',
  },

  verification: (name) => ({
    subject: 'Confirmez votre adresse e-mail',
    title: `Bienvenue, ${name}`,
    paragraphs: ['Il ne reste qu’une étape : confirmez que cette adresse est bien la vôtre.'],
    button: 'Confirmer mon adresse',
    note: 'Vous n’avez pas créé de compte ? Ignorez ce message, il ne se passera rien.',
  }),
  passwordReset: (name) => ({
    subject: 'Choisissez un nouveau mot de passe',
    title: `Bonjour ${name}`,
    paragraphs: [
      'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe. Ce lien sert une seule fois, et pour peu de temps.',
    ],
    button: 'Changer mon mot de passe',
    note: 'Vous n’avez rien demandé ? Ignorez ce message, votre mot de passe reste le même.',
  }),
  invitation: (inviter, organization) => ({
    subject: `${inviter} vous invite à rejoindre ${organization}`,
    title: `Rejoignez ${organization}`,
    paragraphs: [
      `${inviter} vous invite à rejoindre ${organization} sur AllForOne, pour y échanger et vous organiser ensemble.`,
    ],
    button: 'Voir l’invitation',
    note: 'Vous ne connaissez pas cette personne ? Ignorez ce message, il ne se passera rien.',
  }),

  news: {
    mention: (told) => ({
      subject: `${someone(told)} s’adresse à vous${inside(told)}`,
      title: `${someone(told)} s’adresse à vous${inside(told)}`,
      paragraphs: waiting(told),
      button: 'Lire et répondre',
      note: asChosen,
    }),
    direct_message: (told) => ({
      subject: `${someone(told)} vous a écrit`,
      title: `${someone(told)} vous a écrit`,
      paragraphs: waiting(told),
      button: 'Lire et répondre',
      note: asChosen,
    }),
    group_message: (told) => ({
      subject: `${someone(told)} a écrit${inside(told)}`,
      title: `${someone(told)} a écrit${inside(told)}`,
      paragraphs: waiting(told),
      button: 'Lire et répondre',
      note: asChosen,
    }),
    member_joined: ({ newcomer, organization }) => ({
      subject: `${newcomer} a rejoint ${organization}`,
      title: `${newcomer} a rejoint ${organization}`,
      paragraphs: ['Votre invitation a été acceptée. Un mot de bienvenue fait toujours plaisir.'],
      button: 'Voir les membres',
      note: asChosen,
    }),
    role_changed: (told) => ({
      subject: `Votre rôle a changé dans « ${told.organization} »`,
      title: `Votre rôle a changé dans « ${told.organization} »`,
      paragraphs: [`${someone(told)} vous a donné un autre rôle. Ce que vous pouvez y faire a pu changer.`],
      button: `Ouvrir ${told.organization}`,
      note: asChosen,
    }),
    added_to_group: (told) => ({
      subject: `Vous faites maintenant partie de « ${told.group} »`,
      title: `Vous faites maintenant partie de « ${told.group} »`,
      paragraphs: [
        `${someone(told)} vous y accueille. Vous pouvez suivre ce qui s’y passe, et y prendre part.`,
      ],
      button: `Ouvrir ${told.organization}`,
      note: asChosen,
    }),
    removed: ({ organization }) => ({
      subject: `Vous ne faites plus partie de « ${organization} »`,
      title: `Vous ne faites plus partie de « ${organization} »`,
      paragraphs: [
        'Votre accès a été retiré. Ce que vous y avez écrit y reste.',
        'Vous pensez que c’est une erreur ? Parlez-en à une personne responsable du groupe.',
      ],
      button: 'Ouvrir AllForOne',
      note: asChosen,
    }),
    check_in_due: ({ objective }) => ({
      subject: `Où en est « ${objective} » ?`,
      title: `Où en est « ${objective} » ?`,
      paragraphs: ['Personne ne l’a dit depuis plus d’une semaine. Un chiffre et un mot suffisent.'],
      button: 'Faire le point',
      note: asChosen,
    }),
    ...projectNews,
    ...taskNews,
  },

  security: {
    new_device: ({ device }) => ({
      subject: 'Connexion depuis un nouvel appareil',
      title: 'Connexion depuis un nouvel appareil',
      paragraphs: [
        `Votre compte vient de s’ouvrir sur ${device ? `un appareil inconnu jusqu’ici : ${device}.` : 'un appareil inconnu jusqu’ici.'}`,
        `Si c’était vous, tout va bien. ${notYou}`,
      ],
      button: 'Voir mes appareils',
      note: safety,
    }),
    password_changed: () => ({
      subject: 'Votre mot de passe a été changé',
      title: 'Votre mot de passe a été changé',
      paragraphs: [
        'Vos autres appareils ont été déconnectés.',
        'Si ce n’était pas vous, demandez tout de suite un nouveau mot de passe depuis la page de connexion.',
      ],
      button: 'Vérifier mon compte',
      note: safety,
    }),
    two_factor_on: () => ({
      subject: 'La double authentification est activée',
      title: 'La double authentification est activée',
      paragraphs: [
        'À chaque connexion, un code de votre application vous sera demandé. Gardez vos codes de secours en lieu sûr.',
        notYou,
      ],
      button: 'Vérifier mon compte',
      note: safety,
    }),
    two_factor_off: () => ({
      subject: 'La double authentification est désactivée',
      title: 'La double authentification est désactivée',
      paragraphs: ['Votre mot de passe suffit de nouveau pour vous connecter.', notYou],
      button: 'Vérifier mon compte',
      note: safety,
    }),
  },
};
