const fr = {
  title: 'Recherche',
  lead: 'Messages, fichiers, projets, tâches et objectifs que vous pouvez voir.',
  field: 'Que cherchez-vous ?',
  clear: 'Effacer la recherche',
  start_title: 'Tout retrouver',
  start: 'Tapez au moins deux lettres. Les accents et les majuscules ne comptent pas.',
  none_title: 'Rien ne correspond',
  none: 'Essayez un autre mot, ou moins de filtres. Seul ce qui est partagé avec vous apparaît ici.',
  reset: 'Retirer les filtres',
  found_one: '{{count}} résultat',
  found_other: '{{count}} résultats',
  found_more: '{{count}} résultats et plus',
  results: 'Résultats',
  unavailable_title: 'Recherche impossible',
  unavailable: 'La recherche ne répond pas pour le moment. Réessayez dans un instant.',
  missing: {
    chat: 'Les discussions ne répondent pas.',
    files: 'Les fichiers ne répondent pas.',
    projects: 'Les projets ne répondent pas.',
    tasks: 'Les tâches ne répondent pas.',
    objectives: 'Les objectifs ne répondent pas.',
    other: 'Une partie ne répond pas.',
    hint: 'Il peut manquer des résultats.',
  },
  filter: {
    kind: 'Nature',
    all_kinds: 'Tout',
    person: 'Personne',
    anyone: 'Tout le monde',
    place: 'Lieu',
    everywhere: 'Partout',
    conversations: 'Discussions',
    groups: 'Groupes',
    projects: 'Projets',
    clear_place: 'Effacer le lieu',
    no_place: 'Aucun lieu ne porte ce nom.',
    when: 'Période',
    any_time: 'Toute date',
    week: '7 derniers jours',
    month: '30 derniers jours',
    year: '12 derniers mois',
  },
  picker: {
    words: 'Chercher un élément',
    how: 'Tapez quelques lettres, ou collez une adresse de cette application.',
    unknown_address: 'Cette adresse ne mène à aucun élément de cette organisation.',
  },
  links: {
    title: 'Liens',
    none: 'Rien n’est encore lié à cet élément.',
    add: 'Lier à…',
    added: 'Lien ajouté.',
    remove: 'Retirer le lien avec {{title}}',
    removed: 'Lien retiré.',
    other: 'cet élément',
  },
} as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    search: typeof fr;
  }
}
