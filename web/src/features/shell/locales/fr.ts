const fr = {
  skip: 'Aller au contenu',
  navigation: 'Navigation',
  notices: 'Messages de l’application',
  organizations: 'Organisations',
  administration: 'Administration',
  destination: {
    home: 'Accueil',
    chat: 'Discussions',
    tasks: 'Tâches',
    projects: 'Projets',
    my_projects: 'Mes projets',
    files: 'Fichiers',
    objectives: 'Objectifs',
    notifications: 'Notifications',
    members: 'Membres',
    groups: 'Groupes',
    roles: 'Rôles',
    audit: 'Journal',
    settings: 'Paramètres',
  },
  account: {
    title: 'Mon compte',
    profile: 'Profil',
    security: 'Sécurité',
    notifications: 'Préférences de notification',
    back: 'Revenir à {{organization}}',
  },
  switcher: {
    label: 'Changer d’organisation',
    create: 'Créer une organisation',
    unread_one: '{{count}} message non lu',
    unread_other: '{{count}} messages non lus',
    something_unread: 'Messages non lus',
  },
  unread_one: '{{count}} non lu',
  unread_other: '{{count}} non lus',
  menu: {
    open: 'Ouvrir mon menu',
    theme: 'Apparence',
    auto: 'Auto',
    light: 'Claire',
    dark: 'Sombre',
    language: 'Langue',
    sign_out: 'Se déconnecter',
  },
  sign_out: {
    title: 'Se déconnecter ?',
    waiting_one:
      '{{count}} envoi attend encore le réseau. Il partira à votre prochaine connexion sur cet appareil.',
    waiting_other:
      '{{count}} envois attendent encore le réseau. Ils partiront à votre prochaine connexion sur cet appareil.',
  },
  palette: {
    open: 'Rechercher',
    placeholder: 'Où voulez-vous aller ?',
    empty: 'Rien ne correspond.',
    go_to: 'Aller à',
    conversations: 'Discussions',
    found: 'Résultats',
    people: 'Personnes',
    see_all: 'Tout voir pour « {{words}} »',
    organizations: 'Organisations',
    actions: 'Actions',
    projects: 'Projets',
    new_project: 'Nouveau projet',
    overview: 'Tableau de bord des projets',
    clients: 'Clients',
    theme_light: 'Apparence claire',
    theme_dark: 'Apparence sombre',
    theme_auto: 'Apparence automatique',
    language: 'Switch to English',
    keys: 'Ctrl K',
  },
  verify: {
    sentence: 'Confirmez votre adresse : un lien a été envoyé à {{email}}.',
    resend: 'Renvoyer le lien',
    sent: 'Un nouveau lien vient de partir vers {{email}}.',
  },
  update: {
    sentence: 'Une nouvelle version est prête.',
    reload: 'Mettre à jour',
  },
  left: 'Vous ne faites plus partie de cette organisation.',
} as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    shell: typeof fr;
  }
}
