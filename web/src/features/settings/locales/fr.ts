const fr = {
  title: 'Paramètres',
  lead: 'Ce que tout le monde voit de « {{organization}} ».',
  identity: {
    title: 'Nom et logo',
    name: 'Nom',
    language: 'Langue de l’espace',
    language_why: 'Pour les invitations et les e-mails. Chacun garde la langue de son choix à l’écran.',
    saved: 'Les modifications sont enregistrées.',
  },
  logo: {
    label: 'Logo',
    why: 'Un carré, visible par tous. Sans logo, les initiales du nom apparaissent.',
    change: 'Choisir un logo',
    remove: 'Retirer le logo',
    changed: 'Le logo est changé.',
    removed: 'Le logo est retiré.',
  },
  colors: {
    title: 'Couleurs',
    why: 'Tous les membres verront l’application dans ces couleurs.',
    palette: 'Palette',
    template: {
      community: 'Bleu',
      agency: 'Bordeaux',
      clubs: 'Orange',
      worksite: 'Ardoise',
      company: 'Indigo',
      family: 'Terre cuite',
    },
    custom: 'Une autre couleur',
    custom_label: 'Votre couleur',
    custom_hint: 'Six chiffres ou lettres après un #, par exemple #2B6CB0.',
    custom_wrong: 'Indiquez une couleur comme #2B6CB0.',
    pick: 'Choisir la couleur à l’œil',
    preview: 'Aperçu',
    preview_light: 'Apparence claire',
    preview_dark: 'Apparence sombre',
    sample_button: 'Un bouton',
    sample_link: 'Un lien dans une phrase.',
    readable: 'Bien lisible : contraste de {{ratio}} pour 1 sur fond blanc (4,5 au moins sont nécessaires).',
    adjusted:
      'Votre couleur est trop claire pour des mots : {{ratio}} pour 1 sur fond blanc, il faut au moins 4,5. Les textes et les boutons prennent donc cette teinte plus foncée, à {{adjusted}} pour 1.',
    saved: 'Les couleurs sont changées.',
  },
  modules: {
    title: 'Modules',
    why: 'Ce que les membres trouvent dans le menu. Éteindre un module le cache, sans rien effacer.',
    always: 'Les membres, les groupes, les rôles et les notifications sont toujours là.',
    module: {
      chat: 'Discussions',
      files: 'Fichiers',
      projects: 'Projets',
      tasks: 'Tâches',
      objectives: 'Objectifs',
    },
    module_why: {
      chat: 'Messages à une personne, en groupe et dans des canaux.',
      files: 'Documents et photos, rangés et partagés, avec leurs versions.',
      projects: 'Étapes, livrables, et un portail pour vos clients.',
      tasks: 'Ce qu’il y a à faire, en tableaux, en listes et par échéance.',
      objectives: 'Où vous voulez arriver, et où vous en êtes.',
    },
    on: '« {{module}} » est de retour pour tous.',
    off: '« {{module}} » est caché pour tous.',
  },
  leave: {
    title: 'Quitter l’organisation',
    why: 'Vous ne verrez plus rien de « {{organization}} ». Vos messages y restent.',
    action: 'Quitter l’organisation',
    ask: 'Quitter « {{organization}} » ?',
    ask_body: 'Vous perdez l’accès tout de suite. Pour revenir, il vous faudra une nouvelle invitation.',
    left: 'Vous avez quitté « {{organization}} ».',
    last_owner:
      'Vous êtes seul propriétaire de « {{organization}} ». Pour pouvoir partir, donnez d’abord ce rôle à une autre personne.',
    choose_owner: 'Choisir un autre propriétaire',
  },
} as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    settings: typeof fr;
  }
}
