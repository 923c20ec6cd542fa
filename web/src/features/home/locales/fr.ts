const fr = {
  greeting: 'Bonjour {{name}}',
  members_one: '{{count}} membre',
  members_other: '{{count}} membres',
  first: {
    title: 'Pour bien commencer',
    progress: '{{done}} sur {{all}}',
    hide: 'Masquer',
    done: 'Fait',
    invite: 'Inviter des personnes',
    invite_why: 'Par e-mail, ou avec un lien à partager.',
    hello: 'Dire bonjour',
    hello_why: 'Écrivez un premier message dans une discussion.',
    logo: 'Ajouter votre logo',
    logo_why: 'Chacun reconnaîtra l’organisation d’un coup d’œil.',
    photo: 'Ajouter votre photo',
    photo_why: 'Les autres sauront à qui ils parlent.',
  },
  conversations: {
    title: 'Dernières discussions',
    all: 'Tout voir',
    none: 'Aucune discussion pour le moment.',
    unread_one: '{{count}} non lu',
    unread_other: '{{count}} non lus',
    no_message: 'Pas encore de message',
  },
  notifications: {
    title: 'Notifications',
    all: 'Tout voir',
    none: 'Rien de nouveau ici. Vous êtes à jour.',
  },
} as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    home: typeof fr;
  }
}
