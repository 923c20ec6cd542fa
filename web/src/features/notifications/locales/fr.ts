const fr = {
  inbox: {
    title: 'Notifications',
    lead: 'Ce qui vous concerne, dans toutes vos organisations.',
    preferences: 'Choisir ce dont je suis averti',
    mark_all: 'Tout marquer comme lu',
    marked_all: 'Tout est marqué comme lu',
    mark_read: 'Marquer comme lu',
    mark_unread: 'Marquer comme non lu',
    mark_read_one: 'Marquer comme lu : {{sentence}}',
    mark_unread_one: 'Marquer comme non lu : {{sentence}}',
    unread: 'Non lu.',
    filter: 'Notifications à afficher',
    all: 'Toutes',
    only_unread: 'Non lues',
    place: 'Organisation',
    every_place: 'Toutes les organisations',
    empty_title: 'Rien pour le moment',
    empty:
      'Quand on vous écrira, vous mentionnera ou changera quelque chose qui vous concerne, vous le verrez ici.',
    read_title: 'Vous êtes à jour',
    read: 'Tout ce qui vous concerne a été lu.',
    show_all: 'Revoir toutes les notifications',
  },
  period: {
    today: 'Aujourd’hui',
    yesterday: 'Hier',
    week: 'Ces sept derniers jours',
    before: 'Plus tôt',
  },
  preferences: {
    title: 'Préférences de notification',
    lead: 'Choisissez ce dont vous voulez être averti, et comment. Chaque changement est enregistré tout de suite.',
    kind: 'Sujet',
    in_app: 'Ici',
    in_app_long: 'Dans l’application',
    email: 'E-mail',
    email_long: 'Par e-mail',
    always: 'Toujours',
    switch: '{{kind}} : {{way}}',
    delay: 'Les e-mails de discussion ne partent que si vous n’avez pas lu le message dans les cinq minutes.',
    chat: 'Discussions',
    organization: 'Vie de vos organisations',
    account: 'Votre compte',
    mention: 'Mentions',
    mention_why: 'Quelqu’un vous cite par votre nom.',
    direct_message: 'Messages directs',
    direct_message_why: 'Quelqu’un vous écrit personnellement.',
    group_message: 'Messages de groupe',
    group_message_why: 'Chaque nouveau message d’un groupe de discussion.',
    member_joined: 'Nouveaux membres',
    member_joined_why: 'Une personne que vous avez invitée rejoint l’organisation.',
    role_changed: 'Votre rôle',
    role_changed_why: 'On change ce que vous pouvez faire dans une organisation.',
    added_to_group: 'Vos groupes',
    added_to_group_why: 'On vous ajoute à un groupe.',
    removed: 'Départs',
    removed_why: 'On vous retire d’une organisation.',
    security: 'Sécurité',
    security_why:
      'Nouvel appareil, mot de passe, double authentification. L’e-mail part toujours, pour que personne ne touche à votre compte à votre insu.',
  },
} as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    notifications: typeof fr;
  }
}
