const fr = {
  title: 'Membres',
  count_one: '{{count}} personne',
  count_other: '{{count}} personnes',
  tabs: { label: 'Membres ou invitations', people: 'Membres', invitations: 'Invitations' },
  search: 'Rechercher une personne',
  clear: 'Effacer la recherche',
  filter: { group: 'Groupe', all_groups: 'Tout groupe', role: 'Rôle', all_roles: 'Tout rôle' },
  column: { person: 'Personne', role: 'Rôle', groups: 'Groupes', joined: 'Arrivée' },
  you: '(vous)',
  online: 'En ligne',
  since: 'Membre depuis le {{date}}',
  alone: {
    title: 'Vous êtes seul pour le moment',
    why: 'Les personnes que vous invitez apparaîtront ici, avec leur rôle et leurs groupes.',
  },
  nobody: {
    title: 'Personne ne correspond',
    why: 'Vérifiez l’orthographe, ou élargissez les filtres.',
    reset: 'Effacer les filtres',
  },
  person: {
    title: 'Fiche de la personne',
    gone: 'Cette personne ne fait plus partie de l’organisation.',
    write: 'Écrire un message',
    profile: 'Modifier mon profil',
    role: 'Rôle',
    change_role: 'Changer le rôle',
    role_allows: 'Ce que ce rôle permet',
    role_changed: '{{name}} a maintenant le rôle « {{role}} ».',
    above: 'Le rôle de cette personne permet plus que le vôtre : vous ne pouvez ni le changer ni la retirer.',
    last_owner:
      'Seul propriétaire de l’organisation : nommez-en un autre avant de changer ce rôle ou de partir.',
    own_title: 'Changer votre propre rôle ?',
    own_body:
      'Avec le rôle « {{role}} », vous pourrez moins de choses, et vous ne pourrez peut-être pas revenir en arrière.',
    groups: 'Groupes',
    no_group: 'Dans aucun groupe.',
    add_group: 'Ajouter à un groupe',
    added: '{{name}} est maintenant dans « {{group}} ».',
    take_out: 'Retirer du groupe « {{group}} »',
    taken_out: '{{name}} n’est plus dans « {{group}} ».',
    remove: 'Retirer de l’organisation',
    remove_title: 'Retirer {{name}} ?',
    remove_body:
      '{{name}} ne verra plus rien de « {{organization}} », tout de suite. Ses messages restent. Pour revenir, il faudra une nouvelle invitation par e-mail.',
    removed: '{{name}} ne fait plus partie de l’organisation.',
    leave: 'Quitter l’organisation',
  },
  invite: {
    action: 'Inviter',
    title: 'Inviter des personnes',
    role: 'Leur rôle',
    group: 'Leur groupe',
    no_group: 'Aucun groupe en particulier',
    outside_needs_group: 'Sans groupe, cette personne ne verra presque rien. Choisissez-en un.',
  },
  invitations: {
    none_title: 'Aucune invitation en attente',
    none: 'Les invitations envoyées et les liens que vous créez restent ici jusqu’à ce qu’ils servent ou expirent.',
    link: 'Lien d’invitation',
    by: 'par {{name}}',
    expires: 'Expire {{when}}',
    uses_none: 'Pas encore utilisé',
    uses_one: 'Utilisé {{count}} fois',
    uses_other: 'Utilisé {{count}} fois',
    revoke: 'Annuler l’invitation',
    revoke_of: 'Annuler l’invitation de {{email}}',
    revoke_link: 'Désactiver le lien',
    revoke_title: 'Annuler cette invitation ?',
    revoke_body: 'L’e-mail envoyé à {{email}} ne fonctionnera plus.',
    revoke_link_title: 'Désactiver ce lien ?',
    revoke_link_body: 'Plus personne ne pourra entrer avec ce lien. Les personnes déjà entrées restent.',
    revoked: 'L’invitation est annulée.',
  },
} as const;

export default fr;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    members: typeof fr;
  }
}
