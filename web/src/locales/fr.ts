const fr = {
  app: { name: 'AllForOne' },
  action: {
    add: 'Ajouter',
    back: 'Retour',
    cancel: 'Annuler',
    close: 'Fermer',
    continue: 'Continuer',
    copied: 'Copié',
    copy: 'Copier',
    delete: 'Supprimer',
    edit: 'Modifier',
    later: 'Plus tard',
    more: 'Plus',
    reload: 'Recharger',
    retry: 'Réessayer',
    save: 'Enregistrer',
    search: 'Rechercher',
    send: 'Envoyer',
    show_more: 'Afficher la suite',
    undo: 'Annuler',
  },
  connection: {
    offline: 'Hors ligne',
    offline_waiting_one: 'Hors ligne : {{count}} envoi en attente',
    offline_waiting_other: 'Hors ligne : {{count}} envois en attente',
    reconnecting: 'Reconnexion…',
    sending_one: '{{count}} envoi en attente',
    sending_other: '{{count}} envois en attente',
  },
  error: {
    title: 'Cela n’a pas fonctionné',
    offline: 'Pas de connexion. Rien n’est perdu : réessayez dès que le réseau revient.',
    page_title: 'Cette page ne s’affiche pas',
    page_offline: 'Vous êtes hors ligne, et cette page n’a pas encore été ouverte sur cet appareil.',
    new_version: 'AllForOne vient d’être mis à jour. Rechargez la page pour continuer.',
    not_found_title: 'Page introuvable',
    not_found: 'Cette adresse ne mène nulle part, ou le contenu n’est pas partagé avec vous.',
    go_home: 'Revenir à l’accueil',
  },
  problem: {
    invalid_format: 'Vérifiez le format.',
    other: 'Vérifiez ce champ.',
    required: 'Ce champ est nécessaire.',
    email: 'Indiquez une adresse e-mail complète, par exemple nom@exemple.fr.',
    too_big: 'C’est trop long.',
    too_small: 'Ce champ est vide ou trop court.',
  },
  everyone: 'tous',
  invite: {
    emails: 'Adresses e-mail',
    emails_hint: 'Une par ligne, ou séparées par des virgules.',
    link: 'Lien d’invitation',
    link_hint: 'Valable 14 jours, pour toute personne qui le reçoit.',
    make_link: 'Créer un lien à partager',
    nobody_new: 'Ces personnes sont déjà membres ou déjà invitées.',
    or: 'ou',
    sent_one: '{{count}} invitation envoyée',
    sent_other: '{{count}} invitations envoyées',
    share: 'Partager',
    submit: 'Envoyer les invitations',
    too_many: 'Cinquante adresses au plus à la fois.',
    unreadable: 'Ceci n’est pas une adresse e-mail : {{list}}',
  },
  loading: 'Chargement…',
  notification: {
    added_to_group: '{{name}} vous a ajouté au groupe {{group}}',
    direct_message: '{{name}} vous a écrit',
    group_message: '{{name}} a écrit dans une discussion',
    group_message_in: '{{name}} a écrit dans {{place}}',
    member_joined: '{{name}} a rejoint l’organisation',
    mention: '{{name}} vous a mentionné',
    mention_in: '{{name}} vous a mentionné dans {{place}}',
    removed: 'Vous ne faites plus partie de {{organization}}',
    role_changed: '{{name}} a changé votre rôle',
    security: 'La sécurité de votre compte a changé',
    security_device: 'Nouvelle connexion à votre compte : {{device}}',
  },
  optional: 'facultatif',
  unknown_person: 'Ancien membre',
  you: 'Vous',
} as const;

export default fr;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
  }
  interface ResourceNamespaceMap {
    common: typeof fr;
  }
}
