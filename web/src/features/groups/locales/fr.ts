const fr = {
  title: 'Groupes',
  lead: 'Un groupe réunit des personnes autour d’un sujet, et peut contenir d’autres groupes.',
  kind: {
    team: 'Équipe',
    club: 'Club',
    household: 'Foyer',
    client: 'Client',
    site: 'Chantier',
    group: 'Groupe',
  },
  create: {
    team: 'Créer une équipe',
    club: 'Créer un club',
    household: 'Créer un foyer',
    client: 'Créer un client',
    site: 'Créer un chantier',
    group: 'Créer un groupe',
    inside: 'Créer un groupe à l’intérieur',
    title: 'Nouveau groupe',
    submit: 'Créer',
  },
  created: '« {{name}} » est créé.',
  name: 'Nom',
  kind_label: 'De quoi s’agit-il ?',
  parent: 'Dans quel groupe ?',
  top: 'Aucun : au premier niveau',
  people: { none: 'Personne', some_one: '{{count}} personne', some_other: '{{count}} personnes' },
  joined: 'Vous y êtes',
  expand: 'Déplier « {{name}} »',
  collapse: 'Replier « {{name}} »',
  search: 'Rechercher un groupe',
  none: {
    title: 'Pas encore de groupe',
    why: 'Avec des groupes, chacun retrouve les personnes et les discussions qui le concernent.',
    why_outside: 'Vous n’avez été ajouté à aucun groupe pour le moment.',
  },
  no_match: 'Aucun groupe ne correspond.',
  detail: {
    tasks: 'Tâches du groupe',
    gone: 'Ce groupe n’existe plus, ou n’est pas partagé avec vous.',
    inside: 'Dans {{path}}',
    edit: 'Renommer ou déplacer',
    saved: 'Le groupe est enregistré.',
    children: 'Groupes à l’intérieur',
    members: 'Personnes',
    nobody: 'Personne n’a encore été ajouté.',
    add: 'Ajouter une personne',
    added: '{{name}} est maintenant dans « {{group}} ».',
    take_out: 'Retirer {{name}} du groupe',
    taken_out: '{{name}} n’est plus dans « {{group}} ».',
    delete: 'Supprimer le groupe',
    delete_title: 'Supprimer « {{name}} » ?',
    delete_body:
      'Le groupe disparaît pour tout le monde et ses canaux sont archivés. Les personnes restent dans l’organisation.',
    deleted: '« {{name}} » est supprimé.',
    not_empty_one:
      'Ce groupe contient {{count}} groupe. Déplacez-le ou supprimez-le d’abord pour pouvoir supprimer celui-ci.',
    not_empty_other:
      'Ce groupe contient {{count}} groupes. Déplacez-les ou supprimez-les d’abord pour pouvoir supprimer celui-ci.',
    who_sees: 'Qui peut voir ceci ?',
    who_sees_answer:
      'Tous les membres voient ce groupe. Les clients et les invités ne voient que les groupes où on les a ajoutés. Être dans un groupe donne aussi accès aux groupes qu’il contient.',
  },
} as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    groups: typeof fr;
  }
}
