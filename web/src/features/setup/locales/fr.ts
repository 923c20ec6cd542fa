const fr = {
  leave: 'Quitter',
  sign_out: 'Se déconnecter',
  step: 'Étape {{step}} sur 3',
  template: {
    title: 'Pour qui créez-vous cet espace ?',
    lead: 'Ce choix prépare les couleurs, les mots et les rôles. Tout pourra être changé ensuite.',
    community: 'Association ou quartier',
    community_why: 'ONG, école, copropriété, voisins : les membres se parlent et s’organisent.',
    agency: 'Agence et clients',
    agency_why: 'L’équipe travaille ; chaque client ne voit que ce qui le concerne.',
    clubs: 'Vie étudiante et clubs',
    clubs_why: 'Un bureau, des clubs, et leurs membres réunis au même endroit.',
    worksite: 'Chantier',
    worksite_why: 'Le bureau et le terrain restent en contact, même avec peu de réseau.',
    company: 'Entreprise',
    company_why: 'Des équipes qui échangent sans se perdre dans les e-mails.',
    family: 'Famille',
    family_why: 'Les proches, petits et grands, dans un espace rien qu’à eux.',
  },
  details: {
    title: 'Comment s’appelle cet espace ?',
    lead: 'Tous les membres verront ce nom.',
    name: 'Nom',
    example: {
      community: 'Par exemple : Les Amis du quartier',
      agency: 'Par exemple : Studio Marin',
      clubs: 'Par exemple : Association des étudiants',
      worksite: 'Par exemple : Chantier du port',
      company: 'Par exemple : Menuiserie Lambert',
      family: 'Par exemple : Famille Diallo',
    },
    language: 'Langue de l’espace',
    language_why: 'Pour les invitations et les e-mails. Chacun garde la langue de son choix à l’écran.',
    modules: 'Ce que vous y trouverez',
    always: 'Les membres, les groupes, les rôles et les notifications sont toujours là. En plus :',
    module: {
      chat: 'Discussions',
      files: 'Fichiers',
      projects: 'Projets',
      tasks: 'Tâches',
      objectives: 'Objectifs',
    },
    submit: 'Créer l’espace',
    back: 'Choisir un autre modèle',
  },
  invite: {
    title: 'Qui vous rejoint ?',
    lead: '« {{organization}} » vous attend. Invitez les premières personnes, ou faites-le plus tard.',
    later: 'Plus tard',
  },
} as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    setup: typeof fr;
  }
}
